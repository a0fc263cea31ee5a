import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { and, Truth } from "../core/truth";

const CLUSTER = "aws:elasticache/cluster:Cluster";

export default definePolicy({
  id: "elasticache-cache-log-delivery-enabled",
  title: "Redis and Valkey caches deliver engine logs",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["aptible#activity-review", "aptible#audit-controls"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:elasticache/replicationGroup:ReplicationGroup", CLUSTER],
  whenAbsent: "Logs are delivered nowhere.",
  fix: 'Add logDeliveryConfigurations with logType "engine-log".',
  judge(cache) {
    // On a group, replicationGroupId is its own name.
    const isMember = and(Truth.of(cache.type === CLUSTER), cache.text("replicationGroupId").isSet);
    return onlyIf(isMember.not, "the replication group delivers its logs", () =>
      onlyIf(cache.word("engine").is("memcached").not, "memcached has no engine log", () =>
        violationUnless(
          cache.list("logDeliveryConfigurations").some((entry) => entry.word("logType").is("engine-log")),
          "logDeliveryConfigurations hold no engine-log",
        ),
      ),
    );
  },
});
