import { ownAccounts, sharedWith, trustedAccounts } from "../core/accounts";
import { definePolicy, violationIf } from "../core/policy";
import { some } from "../core/truth";

export default definePolicy({
  id: "dlm-policy-sharing-restricted",
  title: "Lifecycle policies share snapshots with trusted accounts only",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:dlm/lifecyclePolicy:LifecyclePolicy"],
  settings: [ownAccounts, trustedAccounts],
  whenAbsent: "Snapshots are not shared.",
  fix: "Remove it from shareRule.targetAccounts, or add it to accounts.trusted in the settings.",
  judge(policy, { settings }) {
    const trusted = sharedWith(settings);
    const accounts = policy.leaves("policyDetails.schedules.shareRule.targetAccounts");
    return violationIf(
      some(accounts, (account) => account.satisfies((id) => !trusted.includes(id))),
      "shareRule.targetAccounts holds an account that is not trusted",
    );
  },
});
