import { ownAccounts, sharedWith, trustedAccounts } from "../core/accounts";
import type { Fact } from "../core/fact";
import { definePolicy, violationIf } from "../core/policy";

export default definePolicy({
  id: "rds-snapshot-sharing-restricted",
  title: "Database snapshots are shared with trusted accounts only",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [
    "aws:rds/snapshot:Snapshot",
    "aws:rds/snapshotCopy:SnapshotCopy",
    "aws:rds/clusterSnapshot:ClusterSnapshot",
    "aws:rds/clusterSnapshotCopy:ClusterSnapshotCopy",
  ],
  settings: [ownAccounts, trustedAccounts],
  whenAbsent: "Snapshots are private.",
  fix: "Share with accounts of the setting accounts.trusted only.",
  judge(snapshot, { settings }) {
    const trusted = sharedWith(settings);
    const isStranger = (account: Fact<string>) =>
      account.satisfies((id) => id.toLowerCase() !== "all" && !trusted.includes(id));
    return violationIf(
      snapshot.texts("sharedAccounts").some(isStranger),
      "sharedAccounts holds an account that is not trusted",
    );
  },
});
