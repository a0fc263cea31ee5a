import { definePolicy } from "../core/policy";
import { mustNotBeFalse } from "../core/requirements";

export default definePolicy({
  id: "lightsail-database-backup-enabled",
  title: "Lightsail databases keep automated backups",
  family: "contingency",
  citations: ["164.308(a)(7)(ii)(A)", "164.308(a)(7)(ii)(B)", "164.308(a)(7)(i)"],
  sources: ["aptible#data-backup", "aptible#disaster-recovery"],
  severity: "low",
  level: "advisory",
  profile: "standard",
  resources: ["aws:lightsail/database:Database"],
  whenAbsent: "Backups are kept for seven days.",
  fix: "Remove backupRetentionEnabled or set it to true.",
  remediates: true,
  judge: mustNotBeFalse("backupRetentionEnabled", "automated backups are deleted"),
});
