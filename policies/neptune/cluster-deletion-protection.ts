import { definePolicy } from "../core/policy";
import { mustBeTrue, mustNotBeFalse } from "../core/requirements";

const GRAPH = "aws:neptunegraph/graph:Graph";
const CONSEQUENCE = "one call deletes the data";

export default definePolicy({
  id: "neptune-cluster-deletion-protection",
  title: "Neptune clusters and graphs cannot be deleted in passing",
  family: "contingency",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  sources: ["aptible#data-backup", "aptible#emergency-mode", "aptible#integrity"],
  severity: "low",
  level: "advisory",
  profile: "standard",
  resources: ["aws:neptune/cluster:Cluster", "aws:neptune/globalCluster:GlobalCluster", "aws:neptunegraph/graph:Graph"],
  whenAbsent: "Graphs are protected; clusters can be deleted with one call.",
  fix: "Set deletionProtection: true.",
  remediates: true,
  peers: {
    prowler: ["neptune_cluster_deletion_protection"],
    steampipe: ["neptune_db_cluster_deletion_protection_enabled"],
    checkov: ["CKV2_AWS_58"],
  },
  judge: (resource) =>
    resource.type === GRAPH
      ? mustNotBeFalse("deletionProtection", CONSEQUENCE)(resource)
      : mustBeTrue("deletionProtection", CONSEQUENCE)(resource),
});
