import { type Parameter, parameterFinding } from "../core/parameters";
import { definePolicy, violationIf } from "../core/policy";
import { Truth } from "../core/truth";

const GROUP = "aws:docdb/clusterParameterGroup:ClusterParameterGroup";

// Amazon DocumentDB developer guide, "Amazon DocumentDB cluster parameters reference".
const AUDIT_LOGS: Parameter = {
  name: "audit_logs",
  value: "enabled",
  isGood: (value) => ["enabled", "all", "ddl", "dml_read", "dml_write"].some((type) => value.includes(type)),
  isGoodUnasked: false,
};

export default definePolicy({
  id: "docdb-parameter-group-audit-logs-enabled",
  title: "DocumentDB parameter groups turn auditing on",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)", "164.308(a)(3)(ii)(A)"],
  sources: ["aptible#activity-review", "aptible#audit-controls"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:docdb/clusterParameterGroup:ClusterParameterGroup", "aws:docdb/cluster:Cluster"],
  whenAbsent: "Auditing is off (audit_logs is disabled).",
  fix: 'Add { name: "audit_logs", value: "enabled" } to parameters and use the group in dbClusterParameterGroupName.',
  remediates: true,
  peers: { checkov: ["CKV_AWS_104"] },
  judge(resource) {
    if (resource.type === GROUP) return parameterFinding(resource, AUDIT_LOGS, "no audit events are written");
    const group = resource.word("dbClusterParameterGroupName");
    return violationIf(
      group.fold({
        known: (name) => Truth.of(name.startsWith("default.")),
        absent: () => Truth.true,
        gap: () => Truth.false,
      }),
      "dbClusterParameterGroupName names no group of one's own: in the default one auditing is off",
      {
        fix: 'Create an aws.docdb.ClusterParameterGroup with { name: "audit_logs", value: "enabled" } and name it in dbClusterParameterGroupName',
      },
    );
  },
});
