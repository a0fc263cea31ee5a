import { definePolicy, violationUnless } from "../core/policy";
import { areSpread } from "../core/zones";

const ELASTIC = "aws:docdb/elasticCluster:ElasticCluster";

export default definePolicy({
  id: "docdb-cluster-multi-az",
  title: "DocumentDB clusters have instances in more than one zone",
  family: "contingency",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  sources: ["aptible#emergency-mode"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:docdb/cluster:Cluster", "aws:docdb/elasticCluster:ElasticCluster"],
  companions: { instance: { types: ["aws:docdb/clusterInstance:ClusterInstance"], by: "clusterIdentifier" } },
  whenAbsent: "A cluster has the instances that are added to it.",
  fix: "Add a second aws.docdb.ClusterInstance in another zone.",
  peers: { prowler: ["documentdb_cluster_multi_az_enabled"] },
  judge(cluster, { companionsOf }) {
    if (cluster.type === ELASTIC) {
      const isEnough = cluster
        .number("shardInstanceCount")
        .orElse(2)
        .satisfies((count) => count >= 2);
      return violationUnless(isEnough, "shardInstanceCount is below 2: a shard has no replica");
    }
    return violationUnless(
      areSpread(companionsOf(cluster).instance),
      "The cluster has no second instance in another zone: losing a zone stops it",
    );
  },
});
