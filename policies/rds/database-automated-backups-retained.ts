import { definePolicy, violationUnless } from "../core/policy";
import { DATABASES } from "./_shared";

export default definePolicy({
  id: "rds-database-automated-backups-retained",
  title: "Automated backups survive the deletion of their database",
  family: "contingency",
  citations: ["164.308(a)(7)(ii)(A)", "164.308(a)(7)(ii)(B)", "164.308(a)(7)(i)"],
  sources: ["aptible#data-backup", "aptible#disaster-recovery"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: DATABASES,
  whenAbsent: "Automated backups go with the database.",
  fix: "Set deleteAutomatedBackups: false.",
  remediates: true,
  judge: (database) =>
    violationUnless(
      database.bool("deleteAutomatedBackups").is(false),
      "deleteAutomatedBackups is not false: automated backups go with the database",
      { set: { deleteAutomatedBackups: false } },
    ),
});
