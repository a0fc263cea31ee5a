import { definePolicy, violationUnless } from "../core/policy";
import { mustBeAtLeast } from "../core/requirements";
import { wholeNumber } from "../core/settings";

const minimumDays = wholeNumber(
  "rbin.minimumRetentionDays",
  { min: 1, max: 365 },
  { fallback: 7, description: "How many days the Recycle Bin has to keep snapshots and images." },
);

export default definePolicy({
  id: "rbin-rule-locked",
  title: "Recycle Bin retention rules are locked and keep snapshots for at least a week",
  family: "contingency",
  citations: ["164.308(a)(7)(ii)(B)", "164.312(c)(1)"],
  sources: ["aptible#data-backup", "aptible#disaster-recovery"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:rbin/rule:Rule"],
  settings: [minimumDays],
  whenAbsent: "A rule is not locked.",
  fix: "Set retentionPeriod of at least 7 days and lockConfiguration.",
  judge: (rule, context) => [
    {
      ...mustBeAtLeast(
        "retentionPeriod.retentionPeriodValue",
        minimumDays,
        0,
        "what is deleted by mistake is noticed too late",
      )(rule, context),
      detail: "retentionPeriod",
    },
    violationUnless(rule.block("lockConfiguration").isSet, "lockConfiguration is missing: the rule can be removed", {
      detail: "lockConfiguration",
    }),
  ],
});
