import { definePolicy, onlyIf, violationUnless } from "../core/policy";

export default definePolicy({
  id: "elasticache-cache-log-delivery-enabled",
  title: "Redis and Valkey caches deliver engine logs",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["aptible#audit-controls", "aptible#activity-review"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:elasticache/replicationGroup:ReplicationGroup", "aws:elasticache/cluster:Cluster"],
  whenAbsent: "Logs are delivered nowhere.",
  fix: 'Add logDeliveryConfigurations with logType "engine-log".',
  judge: (cache) =>
    onlyIf(cache.word("engine").is("memcached").not, "memcached has no engine log", () =>
      violationUnless(
        cache.list("logDeliveryConfigurations").some((entry) => entry.word("logType").is("engine-log")),
        "logDeliveryConfigurations hold no engine-log",
      ),
    ),
});
