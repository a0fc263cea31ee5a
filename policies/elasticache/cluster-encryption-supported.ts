import { definePolicy, onlyIf, violationUnless } from "../core/policy";

export default definePolicy({
  id: "elasticache-cluster-encryption-supported",
  title: "Caches for ePHI use a resource type that can encrypt",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)", "164.312(e)(1)"],
  sources: [
    "astro#encryption-at-rest",
    "astro#encryption-in-transit",
    "astro#storage-encryption-stays-on",
    "aptible#encryption-at-rest",
  ],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:elasticache/cluster:Cluster"],
  whenAbsent: "A Cluster without replicationGroupId is standalone.",
  fix: "Use aws.elasticache.ReplicationGroup (one node is enough) or ServerlessCache.",
  judge(cluster) {
    const engine = cluster.word("engine").orElse("redis");
    return onlyIf(engine.is("memcached").not, "Memcached has no encryption at rest to choose", () =>
      violationUnless(
        cluster.text("replicationGroupId").isSet,
        "A standalone Redis or Valkey Cluster cannot encrypt at rest, use TLS or ask for a password",
      ),
    );
  },
});
