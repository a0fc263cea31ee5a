import { backupCompanions, backupTags, isBackedUp } from "../core/backups";
import { definePolicy, violationUnless } from "../core/policy";

export default definePolicy({
  id: "dynamodb-table-in-backup-plan",
  title: "DynamoDB tables are covered by a backup plan",
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
  resources: ["aws:dynamodb/table:Table"],
  companions: backupCompanions,
  settings: [backupTags],
  whenAbsent: "Tables are in no backup plan.",
  fix: "Add the table's arn to resources of a backup.Selection, or a tag that a selection matches.",
  peers: {
    "cdk-nag": ["DynamoDBInBackupPlan"],
    config: ["dynamodb-in-backup-plan"],
    guard: ["dynamodb_in_backup_plan", "dynamodb_resources_protected_by_backup_plan"],
    prowler: ["dynamodb_table_protected_by_backup_plan"],
    steampipe: ["dynamodb_table_in_backup_plan", "dynamodb_table_protected_by_backup_plan"],
  },
  judge: (table, { companionsOf, settings }) =>
    violationUnless(isBackedUp(table, companionsOf(table), settings), "No backup selection covers the table"),
});
