import { definePolicy, onlyIf, violationIf, violationUnless } from "../core/policy";

export default definePolicy({
  id: "elasticache-replication-group-tls-required",
  title: "ElastiCache replication groups accept TLS connections only",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(2)(i)", "164.312(e)(1)", "164.312(a)(2)(iv)"],
  sources: ["astro#encryption-in-transit", "aptible#transmission-integrity", "aptible#transmission-security"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:elasticache/replicationGroup:ReplicationGroup"],
  whenAbsent: "AWS accepts plaintext; where TLS is on, the mode is required.",
  fix: 'Set transitEncryptionEnabled: true and transitEncryptionMode: "required".',
  peers: {
    "cdk-nag": ["ElastiCacheRedisClusterEncryption"],
    guard: ["elasticache_replication_group_transit_encryption"],
    prowler: ["elasticache_redis_cluster_in_transit_encryption_enabled"],
    steampipe: ["elasticache_replication_group_encryption_in_transit_enabled"],
    checkov: ["CKV_AWS_30", "CKV_AWS_31"],
  },
  judge(group) {
    const isSecondary = group.text("globalReplicationGroupId").isSet;
    return onlyIf(isSecondary.not, "a member of a global replication group is as its primary", () => {
      const isOn = group.bool("transitEncryptionEnabled").is(true);
      const isOff = violationUnless(
        isOn,
        "transitEncryptionEnabled is not true: clients speak to the cache in plaintext",
      );
      const isLenient = violationIf(
        group.word("transitEncryptionMode").is("preferred"),
        'transitEncryptionMode is "preferred", which still lets plaintext connections in',
      );
      return isOn.state === "false" ? isOff : [isOff, isLenient];
    });
  },
});
