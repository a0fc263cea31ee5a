import { definePolicy, violationIf } from "../core/policy";
import { breachOf, INGRESS, ingressCompanions, ingressSettings, judgeIngress } from "./_ingress";

export default definePolicy({
  id: "ec2-security-group-admin-ports-not-public",
  title: "No administration or database port is reachable from the whole internet",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)"],
  sources: ["sftp-to-go#restricted-ports", "sftp-to-go#ip-safelisting", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: INGRESS,
  companions: ingressCompanions,
  settings: [...ingressSettings],
  whenAbsent: "A group without inbound rules lets nothing in.",
  fix: "Replace 0.0.0.0/0 and ::/0 by a security group or by a named range; for SFTP, list the partners in inboundCidrSafelist, or open 22 in allowedIngressPorts.",
  peers: {
    "cdk-nag": ["EC2RestrictedCommonPorts", "EC2RestrictedSSH"],
    config: ["restricted-common-ports", "restricted-ssh"],
    guard: ["restricted_common_ports", "restricted_ssh"],
    prowler: [
      "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_22",
      "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_3389",
      "ec2_securitygroup_allow_ingress_from_internet_to_high_risk_tcp_ports",
      "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_mysql_3306",
      "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_postgres_5432",
      "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_mongodb_27017_27018",
      "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_redis_6379",
      "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_ftp_20_21",
      "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_telnet_23",
      "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_kafka_9092",
      "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_memcached_11211",
      "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_oracle_1521_2483",
      "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_sql_server_1433_1434",
      "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_elasticsearch_kibana_9200_9300_5601",
      "ec2_securitygroup_allow_ingress_from_internet_to_tcp_port_cassandra_7199_9160_8888",
      "ec2_confidential_workload_host_unrestricted_ingress",
      "ec2_confidential_workload_host_vsock_proxy_exposed",
    ],
    steampipe: [
      "vpc_security_group_restrict_ingress_ssh_all",
      "vpc_security_group_restrict_ingress_common_ports_all",
      "vpc_security_group_remote_administration",
      "vpc_security_group_restrict_ingress_rdp_all",
      "lightsail_instance_ssh_restricted_ip",
      "lightsail_instance_rdp_restricted_ip",
    ],
    checkov: ["CKV_AWS_24", "CKV_AWS_25"],
    "compliance-policies": ["aws-ec2-securitygroup-disallow-public-internet-ingress"],
  },
  judge(resource, context) {
    return judgeIngress(
      resource,
      context,
      "a rule opens an administration or database port to the whole internet",
      (ingress) =>
        violationIf(
          breachOf(ingress, context.settings).adminPort,
          `${ingress.detail} opens an administration or database port to the whole internet`,
          { detail: ingress.detail },
        ),
    );
  },
});
