import { definePolicy, onlyIf } from "../core/policy";
import { mustNotBeFalse } from "../core/requirements";
import { and, or } from "../core/truth";

export default definePolicy({
  id: "elasticache-cache-minor-version-upgrade-enabled",
  title: "ElastiCache engines take minor updates automatically",
  family: "patching",
  citations: ["164.308(a)(1)(ii)(B)", "164.308(a)(5)(ii)(B)"],
  sources: ["astro#supported-versions", "platform-sh#patching", "aptible#malicious-software"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:elasticache/replicationGroup:ReplicationGroup", "aws:elasticache/cluster:Cluster"],
  whenAbsent: "Minor versions are installed in the maintenance window.",
  fix: 'Set autoMinorVersionUpgrade: true (a string "true" on Cluster), or leave it out.',
  remediates: true,
  peers: {
    prowler: ["elasticache_redis_cluster_auto_minor_version_upgrades"],
    steampipe: ["elasticache_cluster_auto_minor_version_upgrade_enabled"],
    checkov: ["CKV_AWS_322"],
  },
  judge(cache) {
    const engine = cache.word("engine").orElse("redis");
    const isOld = and(
      engine.is("redis"),
      cache.text("engineVersion").satisfies((version) => Number.parseInt(version, 10) < 6),
    );
    return onlyIf(or(engine.is("memcached"), isOld).not, "the engine knows no minor upgrades", () =>
      mustNotBeFalse("autoMinorVersionUpgrade", "the engine misses security patches")(cache),
    );
  },
});
