import { definePolicy, violationIf } from "../core/policy";

export default definePolicy({
  id: "memorydb-cluster-replicas",
  title: "MemoryDB shards have replicas",
  family: "contingency",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  sources: ["aptible#emergency-mode"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:memorydb/cluster:Cluster"],
  whenAbsent: "Each shard has a replica.",
  fix: "Set numReplicasPerShard: 1 or more.",
  judge: (cluster) =>
    violationIf(cluster.number("numReplicasPerShard").is(0), "numReplicasPerShard is 0: losing a node loses its shard"),
});
