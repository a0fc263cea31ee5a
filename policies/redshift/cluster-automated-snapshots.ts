import { definePolicy, violationIf } from "../core/policy";

export default definePolicy({
  id: "redshift-cluster-automated-snapshots",
  title: "Redshift clusters take automated snapshots",
  family: "contingency",
  citations: [
    "164.308(a)(7)(ii)(A)",
    "164.308(a)(7)(ii)(B)",
    "164.308(a)(7)(i)",
    "164.312(a)(2)(ii)",
    "164.310(d)(2)(iv)",
  ],
  sources: [
    "stitch#secured-destinations",
    "aptible#data-backup",
    "aptible#disaster-recovery",
    "aptible#emergency-access",
  ],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:redshift/cluster:Cluster"],
  whenAbsent: "Snapshots are kept for a day.",
  fix: "Set automatedSnapshotRetentionPeriod: 7.",
  remediates: true,
  peers: {
    "cdk-nag": ["RedshiftBackupEnabled"],
    config: ["redshift-backup-enabled"],
    guard: ["redshift_backup_enabled"],
    prowler: ["redshift_cluster_automated_snapshot"],
    steampipe: ["redshift_cluster_automatic_snapshots_min_7_days"],
    checkov: ["CKV_AWS_343"],
  },
  judge: (cluster) =>
    violationIf(
      cluster.number("automatedSnapshotRetentionPeriod").is(0),
      "automatedSnapshotRetentionPeriod is 0: no automated snapshots are taken",
      { set: { automatedSnapshotRetentionPeriod: 7 } },
    ),
});
