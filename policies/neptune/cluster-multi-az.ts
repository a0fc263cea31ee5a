import { definePolicy, violationIf, violationUnless } from "../core/policy";
import { areSpread } from "../core/zones";

const GRAPH = "aws:neptunegraph/graph:Graph";

export default definePolicy({
  id: "neptune-cluster-multi-az",
  title: "Neptune clusters and graphs have replicas in other zones",
  family: "contingency",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  sources: ["aptible#emergency-mode"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:neptune/cluster:Cluster", "aws:neptunegraph/graph:Graph"],
  companions: { instance: { types: ["aws:neptune/clusterInstance:ClusterInstance"], by: "clusterIdentifier" } },
  whenAbsent: "A graph has a replica; a cluster has the instances that are added to it.",
  fix: "Add a second ClusterInstance; Graph: replicaCount 1.",
  peers: { "cdk-nag": ["NeptuneClusterMultiAZ"], prowler: ["neptune_cluster_multi_az"] },
  judge(resource, { companionsOf }) {
    if (resource.type === GRAPH)
      return violationIf(resource.number("replicaCount").is(0), "replicaCount is 0: the graph has no replica");
    return violationUnless(
      areSpread(companionsOf(resource).instance),
      "The cluster has no second instance in another zone: losing a zone stops it",
    );
  },
});
