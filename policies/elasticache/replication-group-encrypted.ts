import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { and, or } from "../core/truth";

export default definePolicy({
  id: "elasticache-replication-group-encrypted",
  title: "ElastiCache replication groups are encrypted at rest",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["astro#encryption-at-rest", "astro#storage-encryption-stays-on", "aptible#encryption-at-rest"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:elasticache/replicationGroup:ReplicationGroup"],
  whenAbsent: "AWS leaves Redis unencrypted and encrypts Valkey.",
  fix: "Set atRestEncryptionEnabled: true (the group is replaced).",
  peers: {
    "cdk-nag": ["ElastiCacheRedisClusterEncryption"],
    guard: ["elasticache_replication_group_encryption_at_rest"],
    prowler: ["elasticache_redis_cluster_rest_encryption_enabled"],
    steampipe: ["elasticache_replication_group_encryption_at_rest_enabled"],
    checkov: ["CKV_AWS_29"],
  },
  judge(group) {
    const isSecondary = group.text("globalReplicationGroupId").isSet;
    return onlyIf(isSecondary.not, "a member of a global replication group is as its primary", () => {
      const encrypted = group.bool("atRestEncryptionEnabled");
      const isValkey = group.word("engine").is("valkey");
      return violationUnless(
        or(encrypted.is(true), and(encrypted.isAbsent, isValkey)),
        "atRestEncryptionEnabled is not true: the cache is unencrypted at rest",
      );
    });
  },
});
