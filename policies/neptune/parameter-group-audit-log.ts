import { type Parameter, parameterFinding } from "../core/parameters";
import { definePolicy } from "../core/policy";

const AUDIT_LOG: Parameter = {
  name: "neptune_enable_audit_log",
  value: "1",
  isGood: (value) => value === "1",
  isGoodUnasked: false,
};

export default definePolicy({
  id: "neptune-parameter-group-audit-log",
  title: "Neptune cluster parameter groups turn auditing on",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)", "164.308(a)(3)(ii)(A)"],
  sources: ["aptible#activity-review", "aptible#audit-controls"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:neptune/clusterParameterGroup:ClusterParameterGroup"],
  whenAbsent: "No audit log is written.",
  fix: 'Add the parameter {name: "neptune_enable_audit_log", value: "1"}.',
  remediates: true,
  judge: (group) => parameterFinding(group, AUDIT_LOG, "no audit log is written"),
});
