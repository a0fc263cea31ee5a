import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { isGiven } from "../core/requirements";
import { DOMAINS } from "./_shared";

export default definePolicy({
  id: "opensearch-domain-security-group-set",
  title: "Search domains in a VPC name their security groups",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)"],
  sources: ["aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: DOMAINS,
  whenAbsent: "The VPC's default security group is used.",
  fix: "Set vpcOptions.securityGroupIds.",
  peers: { checkov: ["CKV_AWS_248"] },
  judge: (domain) =>
    onlyIf(domain.block("vpcOptions").isSet, "lies outside a VPC", () =>
      violationUnless(
        isGiven(domain, "vpcOptions.securityGroupIds"),
        "vpcOptions.securityGroupIds is missing: the VPC's default security group is used",
      ),
    ),
});
