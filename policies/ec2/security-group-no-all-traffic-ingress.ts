import { definePolicy, violationIf } from "../core/policy";
import { breachOf, INGRESS, ingressCompanions, ingressSettings, judgeIngress } from "./_ingress";

export default definePolicy({
  id: "ec2-security-group-no-all-traffic-ingress",
  title: "No rule lets in every protocol or most ports from the internet",
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
  fix: "Name one protocol and the ports which are served.",
  peers: {
    config: ["vpc-sg-open-only-to-authorized-ports"],
    prowler: [
      "ec2_securitygroup_allow_ingress_from_internet_to_all_ports",
      "ec2_securitygroup_allow_wide_open_public_ipv4",
    ],
    steampipe: ["vpc_security_group_restrict_ingress_tcp_udp_all"],
    checkov: ["CKV_AWS_277"],
    guard: ["ec2_security_group_ingress_open_to_world_rule", "security_group_ingress_all_protocols_rule"],
  },
  judge(resource, context) {
    return judgeIngress(resource, context, "a rule lets its source in on every protocol or most ports", (ingress) =>
      violationIf(
        breachOf(ingress, context.settings).everything,
        `${ingress.detail} lets its source in on every protocol or most ports`,
        { detail: ingress.detail },
      ),
    );
  },
});
