import type { Resource } from "../core/graph";
import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { and, or } from "../core/truth";

export default definePolicy({
  id: "cloudwatch-log-group-data-protected",
  title: "Log groups mask identifiers of patients",
  family: "phi-exposure",
  citations: ["164.312(a)(1)", "164.308(a)(4)(i)", "164.308(a)(1)(ii)(B)"],
  sources: ["astro#logs-without-phi"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:cloudwatch/logGroup:LogGroup"],
  companions: {
    policies: { types: ["aws:cloudwatch/logDataProtectionPolicy:LogDataProtectionPolicy"], by: "logGroupName" },
    accountPolicies: { types: ["aws:cloudwatch/logAccountPolicy:LogAccountPolicy"], inRegion: true },
  },
  whenAbsent: "Nothing is masked.",
  fix: "Add aws.cloudwatch.LogDataProtectionPolicy with a Deidentify operation.",
  judge(group, { companionsOf }) {
    const { policies, accountPolicies } = companionsOf(group);
    const masks = (policy: Resource) =>
      policy
        .json("policyDocument")
        .list("Statement")
        .some((statement) => statement.block("Operation.Deidentify").isSet);
    const isMasked = or(
      policies.some(masks),
      accountPolicies.some((policy) => and(policy.text("policyType").is("DATA_PROTECTION_POLICY"), masks(policy))),
    );
    return onlyIf(group.text("logGroupClass").is("DELIVERY").not, "a group of class DELIVERY keeps no log events", () =>
      violationUnless(isMasked, "No data protection policy masks identifiers of patients in the log group"),
    );
  },
});
