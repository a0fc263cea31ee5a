import { definePolicy, onlyIf, violationIf } from "../core/policy";
import { isGiven } from "../core/requirements";
import { or } from "../core/truth";
import { INGRESS_RULE, SECURITY_GROUP, SECURITY_GROUP_RULE } from "./_ingress";

export default definePolicy({
  id: "ec2-security-group-rules-not-mixed",
  title: "A security group has either inline rules or separate rule resources, so that no rule is silently lost",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(c)(1)"],
  sources: ["aptible#access-authorization", "aptible#access-modification"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [SECURITY_GROUP],
  companions: {
    rules: { types: [SECURITY_GROUP_RULE], by: "securityGroupId" },
    ingressRules: { types: [INGRESS_RULE], by: "securityGroupId" },
    egressRules: { types: ["aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule"], by: "securityGroupId" },
  },
  whenAbsent: "A group has no inline rules.",
  fix: "Keep either ingress/egress of the group or the rule resources.",
  peers: { awsguard: ["security-group-no-rule-management-conflicts"] },
  judge(group, { companionsOf }) {
    const { rules, ingressRules, egressRules } = companionsOf(group);
    return onlyIf(or(isGiven(group, "ingress"), isGiven(group, "egress")), "has no inline rules", () =>
      violationIf(
        or(rules.exist, ingressRules.exist, egressRules.exist),
        "ingress or egress is written in the group, and rule resources name it: each update undoes the other",
      ),
    );
  },
});
