import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { isGiven } from "../core/requirements";
import { or } from "../core/truth";

const GROUP = "aws:elasticache/replicationGroup:ReplicationGroup";
const SERVERLESS = "aws:elasticache/serverlessCache:ServerlessCache";

export default definePolicy({
  id: "elasticache-replication-group-authentication-required",
  title: "ElastiCache replication groups and serverless caches demand credentials",
  family: "authentication",
  citations: ["164.312(d)", "164.312(a)(2)(i)", "164.312(a)(1)"],
  sources: ["aptible#unique-user-identification", "aptible#authentication"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: [GROUP, SERVERLESS],
  whenAbsent: "A cache asks for no credentials.",
  fix: "Set userGroupIds (role based access) or authToken; both need transitEncryptionEnabled: true.",
  peers: {
    "cdk-nag": ["ElastiCacheRedisClusterRedisAuth"],
    prowler: ["elasticache_redis_replication_group_auth_enabled"],
    steampipe: ["elasticache_replication_group_redis_auth_enabled"],
    checkov: ["CKV_AWS_31"],
  },
  judge(cache) {
    if (cache.type === SERVERLESS) {
      return onlyIf(cache.word("engine").isOneOf(["redis", "valkey"]), "memcached knows no users", () =>
        violationUnless(cache.text("userGroupId").isSet, "userGroupId is missing: the cache asks for no credentials", {
          fix: "Set userGroupId to an aws.elasticache.UserGroup",
        }),
      );
    }
    const hasCredentials = or(
      ...["authToken", "authTokenWo", "authTokenWoVersion"].map((token) => cache.text(token).isSet),
      isGiven(cache, "userGroupIds"),
    );
    return onlyIf(
      cache.text("globalReplicationGroupId").isAbsent,
      "takes its users from the primary of its global group",
      () =>
        violationUnless(hasCredentials, "Neither authToken nor userGroupIds is set: the cache asks for no credentials"),
    );
  },
});
