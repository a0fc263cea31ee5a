import { definePolicy } from "../core/policy";
import { mustBeTrue } from "../core/requirements";

export default definePolicy({
  id: "docdb-cluster-deletion-protected",
  title: "DocumentDB clusters cannot be deleted in passing",
  family: "contingency",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  sources: ["aptible#data-backup", "aptible#emergency-mode", "aptible#integrity"],
  severity: "low",
  level: "advisory",
  profile: "standard",
  resources: ["aws:docdb/cluster:Cluster", "aws:docdb/globalCluster:GlobalCluster"],
  whenAbsent: "Clusters can be deleted with one call.",
  fix: "Set deletionProtection: true.",
  remediates: true,
  peers: {
    prowler: ["documentdb_cluster_deletion_protection"],
    steampipe: ["docdb_cluster_deletion_protection_enabled"],
  },
  judge: mustBeTrue("deletionProtection", "one call deletes the cluster"),
});
