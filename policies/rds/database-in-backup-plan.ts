import { backupCompanions, backupTags, isBackedUp } from "../core/backups";
import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { DATABASES, isOnItsOwn, NOT_ON_ITS_OWN } from "./_shared";

export default definePolicy({
  id: "rds-database-in-backup-plan",
  title: "RDS instances and clusters are covered by a backup plan",
  family: "contingency",
  citations: [
    "164.308(a)(7)(ii)(A)",
    "164.308(a)(7)(ii)(B)",
    "164.308(a)(7)(i)",
    "164.312(a)(2)(ii)",
    "164.310(d)(2)(iv)",
  ],
  sources: ["aptible#data-backup", "aptible#disaster-recovery", "aptible#emergency-access"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: DATABASES,
  companions: backupCompanions,
  settings: [backupTags],
  whenAbsent: "Databases are in no backup plan.",
  fix: "Add its arn to resources of an aws.backup.Selection, or a tag which a selection matches.",
  peers: {
    "cdk-nag": ["RDSInBackupPlan"],
    config: ["aurora-resources-protected-by-backup-plan", "rds-in-backup-plan"],
    prowler: ["rds_instance_protected_by_backup_plan", "rds_cluster_protected_by_backup_plan"],
    steampipe: [
      "rds_db_instance_in_backup_plan",
      "rds_db_instance_protected_by_backup_plan",
      "rds_db_cluster_aurora_protected_by_backup_plan",
    ],
    checkov: ["CKV2_AWS_8"],
  },
  judge: (database, { companionsOf, settings }) =>
    onlyIf(isOnItsOwn(database), NOT_ON_ITS_OWN, () =>
      violationUnless(
        isBackedUp(database, companionsOf(database), settings),
        "No backup selection covers the database",
      ),
    ),
});
