import { definePolicy, violationUnless } from "../core/policy";
import { or } from "../core/truth";

export default definePolicy({
  id: "redshift-cluster-snapshot-copy",
  title: "Redshift snapshots are copied to a second region",
  family: "contingency",
  citations: ["164.308(a)(7)(ii)(A)", "164.308(a)(7)(ii)(B)", "164.308(a)(7)(i)"],
  sources: ["stitch#secured-destinations", "aptible#data-backup", "aptible#disaster-recovery"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:redshift/cluster:Cluster"],
  companions: { copy: { types: ["aws:redshift/snapshotCopy:SnapshotCopy"], by: "clusterIdentifier" } },
  whenAbsent: "Snapshots stay in their region.",
  fix: "Add aws.redshift.SnapshotCopy { clusterIdentifier, destinationRegion } to a designated region.",
  judge(cluster, { companionsOf }) {
    const { copy } = companionsOf(cluster);
    return violationUnless(
      or(copy.exist, cluster.bool("multiAz").is(true)),
      "No SnapshotCopy names the cluster, and multiAz is not true",
    );
  },
});
