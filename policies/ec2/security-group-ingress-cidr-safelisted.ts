import { definePolicy, violationIf } from "../core/policy";
import { breachOf, INGRESS, ingressCompanions, ingressSettings, judgeIngress } from "./_ingress";

export default definePolicy({
  id: "ec2-security-group-ingress-cidr-safelisted",
  title: "SFTP and FTPS are reached from the listed address ranges only",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)"],
  sources: ["sftp-to-go#restricted-ports", "aptible#access-authorization", "sftp-to-go#ip-safelisting"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: INGRESS,
  companions: ingressCompanions,
  settings: [...ingressSettings],
  whenAbsent: "A group without inbound rules lets nothing in.",
  fix: "Use a range of inboundCidrSafelist, add this one to it, or open the port for everybody in allowedIngressPorts.",
  peers: {
    prowler: ["ec2_securitygroup_allow_wide_open_public_ipv4"],
    steampipe: ["vpc_security_group_allows_ingress_authorized_ports"],
    "compliance-policies": ["aws-ec2-securitygroup-disallow-public-internet-ingress"],
  },
  judge(resource, context) {
    return judgeIngress(resource, context, "a rule admits a source that is not on the safelist", (ingress) =>
      violationIf(
        breachOf(ingress, context.settings).unlistedSource,
        `${ingress.detail} admits a public source that inboundCidrSafelist does not hold`,
        { detail: ingress.detail },
      ),
    );
  },
});
