import { definePolicy, violationIf } from "../core/policy";

export default definePolicy({
  id: "msk-cluster-enhanced-monitoring",
  title: "MSK clusters report metrics per broker or finer",
  family: "monitoring",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["astro#unauthorized-access-monitored", "aptible#activity-review", "aptible#audit-controls"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:msk/cluster:Cluster"],
  whenAbsent: "Metrics are those of the whole cluster (DEFAULT).",
  fix: 'Set enhancedMonitoring: "PER_BROKER".',
  remediates: true,
  peers: { prowler: ["kafka_cluster_enhanced_monitoring_enabled"] },
  judge: (cluster) =>
    violationIf(
      cluster.word("enhancedMonitoring").orElse("default").is("default"),
      "enhancedMonitoring is DEFAULT: metrics are not told apart by broker",
      { set: { enhancedMonitoring: "PER_BROKER" } },
    ),
});
