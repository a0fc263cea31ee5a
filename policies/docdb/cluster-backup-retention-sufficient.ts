import { minimumBackupRetentionDays } from "../core/backups";
import { definePolicy } from "../core/policy";
import { mustBeAtLeast } from "../core/requirements";

export default definePolicy({
  id: "docdb-cluster-backup-retention-sufficient",
  title: "DocumentDB clusters keep backups for a week or more",
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
  profile: "standard",
  resources: ["aws:docdb/cluster:Cluster", "aws:docdb/elasticCluster:ElasticCluster"],
  settings: [minimumBackupRetentionDays],
  whenAbsent: "Backups are kept for a day.",
  fix: "Set backupRetentionPeriod: 7 or more.",
  remediates: true,
  peers: {
    "cdk-nag": ["DocumentDBClusterBackupRetentionPeriod"],
    prowler: ["documentdb_cluster_backup_enabled"],
    steampipe: ["docdb_cluster_backup_retention_period_7_days"],
    checkov: ["CKV_AWS_360"],
  },
  judge: mustBeAtLeast(
    "backupRetentionPeriod",
    minimumBackupRetentionDays,
    1,
    "corruption that is noticed late cannot be undone",
  ),
});
