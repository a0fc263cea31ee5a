import { definePolicy, violationIf } from "../core/policy";
import { givesPublicAddresses, SUBNETS } from "../core/subnets";

export default definePolicy({
  id: "vpc-subnet-no-public-ip-mapping",
  title: "Subnets give no public address to what is started in them",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: SUBNETS,
  whenAbsent: "False; on a default subnet true.",
  fix: "Set mapPublicIpOnLaunch: false; NAT gateways and load balancers do not need it.",
  remediates: true,
  peers: {
    "cdk-nag": ["VPCSubnetAutoAssignPublicIpDisabled"],
    config: ["subnet-auto-assign-public-ip-disabled"],
    guard: ["subnet_auto_assign_public_ip_disabled"],
    prowler: ["vpc_subnet_no_public_ip_by_default"],
    steampipe: ["vpc_subnet_auto_assign_public_ip_disabled"],
    checkov: ["CKV_AWS_130"],
  },
  judge: (subnet) =>
    violationIf(
      givesPublicAddresses(subnet),
      "mapPublicIpOnLaunch is true, or the default: what starts in the subnet gets an address that the whole internet reaches",
      { set: { mapPublicIpOnLaunch: false } },
    ),
});
