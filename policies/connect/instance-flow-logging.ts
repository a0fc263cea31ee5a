import { definePolicy } from "../core/policy";
import { mustBeTrue } from "../core/requirements";

export default definePolicy({
  id: "connect-instance-flow-logging",
  title: "Contact centres log their flows",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["aptible#activity-review", "aptible#audit-controls"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:connect/instance:Instance"],
  whenAbsent: "Flows are not logged.",
  fix: "Set contactFlowLogsEnabled: true.",
  remediates: true,
  peers: { steampipe: ["connect_instance_logging_enabled"] },
  judge: mustBeTrue("contactFlowLogsEnabled", "contact flows leave no record"),
});
