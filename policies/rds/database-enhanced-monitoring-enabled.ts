import type { Resource } from "../core/graph";
import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { and, or, Truth } from "../core/truth";
import { CLUSTER, isCustom } from "./_shared";

export default definePolicy({
  id: "rds-database-enhanced-monitoring-enabled",
  title: "RDS hosts report operating system metrics",
  family: "monitoring",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["astro#unauthorized-access-monitored", "aptible#activity-review", "aptible#audit-controls"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:rds/instance:Instance", "aws:rds/clusterInstance:ClusterInstance", "aws:rds/cluster:Cluster"],
  companions: { cluster: { types: [CLUSTER], from: "clusterIdentifier" } },
  whenAbsent: "No operating system metrics are collected.",
  fix: "Set monitoringInterval: 60 and monitoringRoleArn.",
  peers: {
    "cdk-nag": ["RDSEnhancedMonitoringEnabled"],
    config: ["rds-enhanced-monitoring-enabled"],
    guard: ["rds_enhanced_monitoring_enabled"],
    prowler: ["rds_instance_enhanced_monitoring_enabled"],
    steampipe: ["rds_db_instance_and_cluster_enhanced_monitoring_enabled"],
    checkov: ["CKV_AWS_118"],
  },
  judge(resource, { companionsOf }) {
    const isMonitored = (holder: Resource) => holder.number("monitoringInterval").satisfies((seconds) => seconds > 0);
    const { cluster } = companionsOf(resource);
    const hasHosts = resource.type === CLUSTER ? resource.text("dbClusterInstanceClass").isSet : Truth.true;
    // The setting does not apply to RDS Custom (RDS API reference, MonitoringInterval).
    return onlyIf(and(hasHosts, isCustom(resource).not), "has no hosts of its own, or is RDS Custom", () =>
      violationUnless(
        or(isMonitored(resource), cluster.some(isMonitored)),
        "monitoringInterval is 0: no operating system metrics are collected",
      ),
    );
  },
});
