import { definePolicy, violationUnless } from "../core/policy";
import { and, or } from "../core/truth";

export default definePolicy({
  id: "vpc-flow-logs-enabled",
  title: "Each VPC records its network traffic in flow logs",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(3)(ii)(A)", "164.308(a)(1)(ii)(D)"],
  sources: ["astro#unauthorized-access-monitored", "aptible#activity-review", "aptible#audit-controls"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:ec2/vpc:Vpc", "aws:ec2/defaultVpc:DefaultVpc"],
  companions: {
    logs: { types: ["aws:ec2/flowLog:FlowLog"], by: "vpcId" },
    subnets: { types: ["aws:ec2/subnet:Subnet"], by: "vpcId" },
    subnetLogs: { types: ["aws:ec2/flowLog:FlowLog"], by: "subnetId" },
  },
  whenAbsent: "Traffic is not logged.",
  fix: 'Add an ec2.FlowLog with vpcId: vpc.id, trafficType: "ALL" and a logDestination.',
  peers: {
    "cdk-nag": ["VPCFlowLogsEnabled"],
    config: ["vpc-flow-logs-enabled"],
    prowler: ["vpc_flow_logs_enabled"],
    steampipe: ["vpc_flow_logs_enabled"],
    checkov: ["CKV2_AWS_11"],
  },
  judge(vpc, { companionsOf }) {
    const { logs, subnets } = companionsOf(vpc);
    const areAllSubnetsLogged = and(
      subnets.exist,
      subnets.every((subnet) => companionsOf(subnet).subnetLogs.exist),
    );
    return violationUnless(
      or(logs.exist, areAllSubnetsLogged),
      "No FlowLog names the VPC: its traffic leaves no trace",
    );
  },
});
