import { definePolicy, violationIf } from "../core/policy";

export default definePolicy({
  id: "rds-snapshot-not-public",
  title: "Database snapshots are never shared with all accounts",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: [
    "aws:rds/snapshot:Snapshot",
    "aws:rds/snapshotCopy:SnapshotCopy",
    "aws:rds/clusterSnapshot:ClusterSnapshot",
    "aws:rds/clusterSnapshotCopy:ClusterSnapshotCopy",
  ],
  whenAbsent: "Snapshots are private.",
  fix: 'Remove "all" from sharedAccounts; name account ids.',
  peers: {
    config: ["rds-snapshots-public-prohibited"],
    prowler: ["rds_snapshots_public_access"],
    steampipe: ["rds_db_snapshot_prohibit_public_access"],
    checkov: ["CKV_AWS_302"],
  },
  judge: (snapshot) =>
    violationIf(
      snapshot.texts("sharedAccounts").some((account) => account.satisfies((id) => id.toLowerCase() === "all")),
      "sharedAccounts holds all: the snapshot is public",
    ),
});
