import { definePolicy, violationUnless } from "../core/policy";
import { or } from "../core/truth";

export default definePolicy({
  id: "backup-plan-copy",
  title: "Backup plans copy recovery points to a second vault",
  family: "contingency",
  citations: ["164.308(a)(7)(ii)(B)", "164.308(a)(7)(ii)(A)", "164.308(a)(7)(i)"],
  sources: ["aptible#data-backup", "aptible#disaster-recovery"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:backup/plan:Plan"],
  whenAbsent: "Recovery points are kept in one vault.",
  fix: "Add copyActions with a destinationVaultArn in a designated region.",
  judge: (plan) =>
    violationUnless(
      plan
        .list("rules")
        .some((rule) =>
          or(rule.list("copyActions").isEmpty.not, rule.text("targetLogicallyAirGappedBackupVaultArn").isSet),
        ),
      "No rule copies recovery points to a second vault",
    ),
});
