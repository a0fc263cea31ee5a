import { definePolicy } from "../core/policy";
import { mustNotBeOneOf, mustNotBeTrue } from "../core/requirements";

export default definePolicy({
  id: "iot-logging-enabled",
  title: "IoT Core logs device activity",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["aptible#activity-review", "aptible#audit-controls"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:iot/loggingOptions:LoggingOptions"],
  whenAbsent: "defaultLogLevel is required.",
  fix: 'Set disableAllLogs: false and defaultLogLevel: "INFO".',
  remediates: true,
  judge: (options) => [
    { ...mustNotBeTrue("disableAllLogs", "what devices do leaves no log")(options), detail: "disableAllLogs" },
    {
      ...mustNotBeOneOf("defaultLogLevel", ["DISABLED"], "what devices do leaves no log", "INFO")(options),
      detail: "defaultLogLevel",
    },
  ],
});
