import { definePolicy } from "../core/policy";
import { mustNotBeFalse } from "../core/requirements";

export default definePolicy({
  id: "quicksight-account-termination-protection",
  title: "The QuickSight account cannot be deleted in passing",
  family: "contingency",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  sources: ["aptible#data-backup", "aptible#disaster-recovery", "aptible#emergency-mode"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:quicksight/accountSettings:AccountSettings"],
  whenAbsent: "The account is protected.",
  fix: "Set terminationProtectionEnabled: true.",
  remediates: true,
  judge: mustNotBeFalse("terminationProtectionEnabled", "one call deletes the account and its data"),
});
