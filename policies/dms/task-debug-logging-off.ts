import { definePolicy, violationIf } from "../core/policy";
import { TASKS, taskSettings } from "./_shared";

const VERBOSE = ["logger_severity_debug", "logger_severity_detailed_debug"];

export default definePolicy({
  id: "dms-task-debug-logging-off",
  title: "DMS tasks do not log row contents",
  family: "phi-exposure",
  citations: ["164.312(a)(1)", "164.308(a)(1)(ii)(B)", "164.308(a)(4)(ii)(B)"],
  sources: ["astro#logs-without-phi", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: TASKS,
  whenAbsent: "Components log at their default severity.",
  fix: "Set the severities in Logging.LogComponents to LOGGER_SEVERITY_DEFAULT.",
  judge(task) {
    const settings = taskSettings(task);
    const isVerbose = settings
      .list("Logging.LogComponents")
      .some((component) => component.word("Severity").isOneOf(VERBOSE));
    return violationIf(isVerbose, `${settings.path} logs at debug level, which writes contents of rows`);
  },
});
