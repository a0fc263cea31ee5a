import { definePolicy } from "../core/policy";
import { mustHold } from "../core/requirements";

export default definePolicy({
  id: "docdb-cluster-audit-logs-exported",
  title: "DocumentDB clusters export audit logs to CloudWatch",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)", "164.308(a)(3)(ii)(A)"],
  sources: ["aptible#activity-review", "aptible#audit-controls"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:docdb/cluster:Cluster"],
  whenAbsent: "DocumentDB exports no logs.",
  fix: 'Set enabledCloudwatchLogsExports: ["audit"].',
  remediates: true,
  peers: {
    "cdk-nag": ["DocumentDBClusterLogExports"],
    prowler: ["documentdb_cluster_cloudwatch_log_export"],
    steampipe: ["docdb_cluster_instance_logging_enabled"],
    checkov: ["CKV_AWS_85"],
  },
  judge: mustHold("enabledCloudwatchLogsExports", ["audit"], "audit events are kept nowhere"),
});
