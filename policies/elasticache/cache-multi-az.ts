import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { and } from "../core/truth";

const CLUSTER = "aws:elasticache/cluster:Cluster";

export default definePolicy({
  id: "elasticache-cache-multi-az",
  title: "ElastiCache replication groups fail over to another zone",
  family: "contingency",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  sources: ["aptible#emergency-mode"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:elasticache/replicationGroup:ReplicationGroup", CLUSTER],
  whenAbsent: "A cache lies in one zone and does not fail over.",
  fix: "Set automaticFailoverEnabled: true, multiAzEnabled: true and numCacheClusters of 2 or more.",
  peers: {
    "cdk-nag": ["ElastiCacheRedisClusterMultiAZ"],
    prowler: ["elasticache_redis_cluster_automatic_failover_enabled", "elasticache_redis_cluster_multi_az_enabled"],
    steampipe: ["elasticache_replication_group_auto_failover_enabled"],
    checkov: ["CKV2_AWS_50"],
  },
  judge(cache) {
    if (cache.type === CLUSTER) {
      const isSpread = and(
        cache.word("engine").is("memcached"),
        cache.number("numCacheNodes").satisfies((nodes) => nodes > 1),
      );
      return onlyIf(isSpread, "has a single node, or replicates through its group", () =>
        violationUnless(cache.word("azMode").is("cross-az"), "azMode is not cross-az: all nodes lie in one zone"),
      );
    }
    return onlyIf(cache.text("globalReplicationGroupId").isAbsent, "follows the primary of its global group", () =>
      ["automaticFailoverEnabled", "multiAzEnabled"].map((property) =>
        violationUnless(
          cache.bool(property).is(true),
          `${property} is not true: the cache does not fail over to another zone`,
          { detail: property },
        ),
      ),
    );
  },
});
