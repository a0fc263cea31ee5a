import { definePolicy, onlyIf } from "../core/policy";
import { mustBeAtLeast } from "../core/requirements";
import { wholeNumber } from "../core/settings";
import { or } from "../core/truth";

const GROUP = "aws:elasticache/replicationGroup:ReplicationGroup";

const minimumDays = wholeNumber(
  "elasticache.minimumSnapshotRetentionDays",
  { min: 1, max: 35 },
  { fallback: 15, description: "How many days Redis and Valkey caches have to keep automatic snapshots." },
);

export default definePolicy({
  id: "elasticache-cache-backup-enabled",
  title: "Redis and Valkey caches keep automatic snapshots",
  family: "contingency",
  citations: [
    "164.308(a)(7)(ii)(A)",
    "164.308(a)(7)(ii)(B)",
    "164.308(a)(7)(i)",
    "164.312(a)(2)(ii)",
    "164.310(d)(2)(iv)",
  ],
  sources: ["aptible#data-backup", "aptible#disaster-recovery", "aptible#emergency-access"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [GROUP, "aws:elasticache/cluster:Cluster", "aws:elasticache/serverlessCache:ServerlessCache"],
  settings: [minimumDays],
  whenAbsent: "No snapshots are kept.",
  fix: "Set snapshotRetentionLimit: 15.",
  remediates: true,
  peers: {
    "cdk-nag": ["ElastiCacheRedisClusterAutomaticBackup"],
    config: ["elasticache-redis-cluster-automatic-backup-check"],
    prowler: ["elasticache_redis_cluster_backup_enabled"],
    steampipe: ["elasticache_redis_cluster_automatic_backup_retention_15_days"],
    checkov: ["CKV_AWS_134"],
  },
  judge(cache, context) {
    const isMemcached = cache.word("engine").is("memcached");
    // On a group, replicationGroupId is its own name.
    const isMember = cache.text(cache.type === GROUP ? "globalReplicationGroupId" : "replicationGroupId").isSet;
    return onlyIf(or(isMemcached, isMember).not, "is memcached, or a member of a group", () =>
      mustBeAtLeast("snapshotRetentionLimit", minimumDays, 0, "the cache cannot be restored")(cache, context),
    );
  },
});
