import { definePolicy, violationIf } from "../core/policy";
import { and, or } from "../core/truth";
import { TASKS, taskSettings } from "./_shared";

const COMPONENTS = ["source_capture", "source_unload", "target_load", "target_apply"];
const QUIET = ["logger_severity_error", "logger_severity_warning", "logger_severity_info"];

export default definePolicy({
  id: "dms-task-logging-enabled",
  title: "DMS tasks log source capture and target apply",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)", "164.308(a)(3)(ii)(A)"],
  sources: ["aptible#activity-review", "aptible#audit-controls"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: TASKS,
  whenAbsent: "A task logs nothing.",
  fix: "In replicationTaskSettings set Logging.EnableLogging: true and give SOURCE_CAPTURE, SOURCE_UNLOAD, TARGET_LOAD and TARGET_APPLY severity LOGGER_SEVERITY_DEFAULT.",
  peers: {
    prowler: ["dms_replication_task_source_logging_enabled", "dms_replication_task_target_logging_enabled"],
    steampipe: [
      "dms_replication_task_source_database_logging_enabled",
      "dms_replication_task_target_database_logging_enabled",
    ],
  },
  judge(task) {
    const settings = taskSettings(task);
    const isQuiet = settings
      .list("Logging.LogComponents")
      .some((component) => and(component.word("Id").isOneOf(COMPONENTS), component.word("Severity").isOneOf(QUIET)));
    return violationIf(
      or(settings.bool("Logging.EnableLogging").is(true).not, isQuiet),
      `${settings.path} do not log source capture and target apply`,
    );
  },
});
