import type { Companions } from "../core/graph";
import { definePolicy, violationUnless } from "../core/policy";
import { and, Truth } from "../core/truth";

const ELASTIC = "aws:docdb/elasticCluster:ElasticCluster";

/** Whether the cluster has two instances that are not placed in the same zone. */
const areSpread = (instances: Companions): Truth =>
  instances.some((one) =>
    instances.some((other) => {
      const zones = one.text("availabilityZone").with(other.text("availabilityZone"));
      return and(Truth.of(one !== other), zones.satisfies(([zone, another]) => zone === another).not);
    }),
  );

export default definePolicy({
  id: "docdb-cluster-multi-az",
  title: "DocumentDB clusters have instances in more than one zone",
  family: "contingency",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  sources: ["aptible#emergency-mode", "sftp-to-go#durability"],
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
