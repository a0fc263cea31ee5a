import { definePolicy } from "../core/policy";
import { mustHold } from "../core/requirements";

export default definePolicy({
  id: "neptune-cluster-audit-log-export",
  title: "Neptune clusters export audit logs to CloudWatch",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)", "164.308(a)(3)(ii)(A)"],
  sources: ["aptible#activity-review", "aptible#audit-controls"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:neptune/cluster:Cluster"],
  whenAbsent: "Neptune exports no logs.",
  fix: 'Set enableCloudwatchLogsExports: ["audit"], and neptune_enable_audit_log in the cluster parameter group.',
  remediates: true,
  peers: {
    prowler: ["neptune_cluster_integration_cloudwatch_logs"],
    steampipe: ["neptune_db_cluster_audit_logging_enabled"],
    checkov: ["CKV_AWS_101"],
  },
  judge: mustHold("enableCloudwatchLogsExports", ["audit"], "audit events stay on the instance"),
});
