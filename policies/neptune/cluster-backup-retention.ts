import { minimumBackupRetentionDays } from "../core/backups";
import { definePolicy } from "../core/policy";
import { mustBeAtLeast } from "../core/requirements";

export default definePolicy({
  id: "neptune-cluster-backup-retention",
  title: "Neptune clusters keep backups for a week or more",
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
  resources: ["aws:neptune/cluster:Cluster"],
  settings: [minimumBackupRetentionDays],
  whenAbsent: "Backups are kept for a day.",
  fix: "Set backupRetentionPeriod: 7 or more.",
  remediates: true,
  peers: {
    "cdk-nag": ["NeptuneClusterBackupRetentionPeriod"],
    prowler: ["neptune_cluster_backup_enabled"],
    steampipe: ["neptune_db_cluster_automated_backup_enabled"],
    checkov: ["CKV_AWS_361"],
  },
  judge: mustBeAtLeast(
    "backupRetentionPeriod",
    minimumBackupRetentionDays,
    1,
    "corruption that is noticed late cannot be undone",
  ),
});
