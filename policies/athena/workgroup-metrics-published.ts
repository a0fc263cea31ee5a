import { definePolicy } from "../core/policy";
import { mustNotBeFalse } from "../core/requirements";

export default definePolicy({
  id: "athena-workgroup-metrics-published",
  title: "Athena workgroups publish query metrics",
  family: "monitoring",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["astro#unauthorized-access-monitored", "aptible#activity-review", "aptible#audit-controls"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:athena/workgroup:Workgroup"],
  whenAbsent: "Metrics are published.",
  fix: "Remove it or set it to true.",
  remediates: true,
  peers: { prowler: ["athena_workgroup_logging_enabled"], steampipe: ["athena_workgroup_logging_enabled"] },
  judge: mustNotBeFalse("configuration.publishCloudwatchMetricsEnabled", "nobody sees how much is queried"),
});
