import type { Block } from "../core/fact";
import { definePolicy, orUndecided, violationIf } from "../core/policy";
import { isGiven } from "../core/requirements";
import { wholeNumber } from "../core/settings";
import { and, or, type Truth } from "../core/truth";

const maximumApprovalDays = wholeNumber(
  "ssm.maximumPatchApprovalDays",
  { min: 0, max: 360 },
  { fallback: 30, description: "After how many days security patches have to be approved." },
);

const SECURITY = ["Security", "SecurityUpdates", "CriticalUpdates", "*"];

/** Whether a rule is about security patches: it names them, or no classification at all. */
function isOnSecurity(rule: Block): Truth {
  const filters = rule.list("patchFilters");
  const isClassification = (filter: Block) => filter.text("key").is("CLASSIFICATION");
  return or(
    filters.some((filter) =>
      and(
        isClassification(filter),
        filter.texts("values").some((value) => value.isOneOf(SECURITY)),
      ),
    ),
    filters.some(isClassification).not,
  );
}

export default definePolicy({
  id: "ssm-patch-baseline-timely",
  title: "Security patches are approved within 30 days",
  family: "patching",
  citations: ["164.308(a)(1)(ii)(B)", "164.308(a)(5)(ii)(B)"],
  sources: [
    "stitch#patched-sources",
    "platform-sh#findings-remedied",
    "platform-sh#patching",
    "aptible#malicious-software",
  ],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:ssm/patchBaseline:PatchBaseline"],
  settings: [maximumApprovalDays],
  whenAbsent: "No patch is approved.",
  fix: "Set approvalRules[].approveAfterDays to 30 or less.",
  peers: {
    config: ["ec2-managedinstance-patch-compliance-status-check"],
    prowler: ["ssm_managed_compliant_patching"],
    steampipe: ["ssm_managed_instance_compliance_patch_compliant"],
  },
  judge(baseline, { settings }) {
    const most = settings.get(maximumApprovalDays);
    const rules = baseline.list("approvalRules");
    return [
      violationIf(
        and(rules.isEmpty, isGiven(baseline, "approvedPatches").not),
        "approvalRules and approvedPatches are empty: no patch is ever approved",
      ),
      ...rules.collect(
        (rule) =>
          violationIf(
            and(
              isOnSecurity(rule),
              or(
                rule.number("approveAfterDays").satisfies((days) => days > most),
                rule.text("approveUntilDate").isSet,
              ),
            ),
            `${rule.path} approves security patches later than after ${most} days, or only up to a date`,
            { detail: rule.path },
          ),
        orUndecided("a rule approves security patches too late"),
      ),
    ];
  },
});
