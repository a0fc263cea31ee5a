import { minimumBackupRetentionDays } from "../core/backups";
import { definePolicy } from "../core/policy";
import { mustBeAtLeast } from "../core/requirements";

const CLUSTER = "aws:redshift/cluster:Cluster";
const PERIODS: Readonly<Record<string, string>> = {
  [CLUSTER]: "automatedSnapshotRetentionPeriod",
  "aws:redshift/snapshotCopy:SnapshotCopy": "retentionPeriod",
};

export default definePolicy({
  id: "redshift-cluster-snapshot-retention-minimum",
  title: "Redshift snapshots are kept for a week or more",
  family: "contingency",
  citations: ["164.308(a)(7)(ii)(A)", "164.308(a)(7)(ii)(B)", "164.308(a)(7)(i)"],
  sources: ["stitch#secured-destinations", "aptible#data-backup", "aptible#disaster-recovery"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: Object.keys(PERIODS),
  settings: [minimumBackupRetentionDays],
  whenAbsent: "Snapshots are kept for a day, copies of them for 7.",
  fix: "Set automatedSnapshotRetentionPeriod: 7.",
  remediates: true,
  peers: {
    steampipe: ["redshift_cluster_automatic_snapshots_min_7_days"],
    awsguard: ["redshift-cluster-maintenance-settings"],
    "cdk-nag": ["RedshiftClusterMaintenanceSettings"],
  },
  judge: (resource, context) =>
    mustBeAtLeast(
      PERIODS,
      minimumBackupRetentionDays,
      resource.type === CLUSTER ? 1 : 7,
      "corruption that is noticed late cannot be undone",
    )(resource, context),
});
