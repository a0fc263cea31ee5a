import { definePolicy, violationUnless } from "../core/policy";
import { isDelivered } from "../msk/_shared";

export default definePolicy({
  id: "mskconnect-connector-logging-enabled",
  title: "MSK Connect connectors deliver worker logs",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)", "164.308(a)(3)(ii)(A)"],
  sources: ["aptible#activity-review", "aptible#audit-controls"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:mskconnect/connector:Connector"],
  whenAbsent: "Worker logs are delivered nowhere.",
  fix: "Set logDelivery.workerLogDelivery.cloudwatchLogs: { enabled: true, logGroup }.",
  peers: { steampipe: ["mskconnect_connector_logging_enabled"] },
  judge(connector) {
    const logs = connector.block("logDelivery.workerLogDelivery");
    return violationUnless(isDelivered(logs), "logDelivery.workerLogDelivery has no destination that is enabled");
  },
});
