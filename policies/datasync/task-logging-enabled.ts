import { definePolicy, violationUnless } from "../core/policy";
import { and, or } from "../core/truth";

export default definePolicy({
  id: "datasync-task-logging-enabled",
  title: "DataSync tasks log transferred files",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)", "164.308(a)(3)(ii)(A)"],
  sources: ["aptible#activity-review", "aptible#audit-controls"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:datasync/task:Task"],
  whenAbsent: "A task writes no log.",
  fix: 'Set cloudwatchLogGroupArn and options.logLevel: "TRANSFER" (or "BASIC").',
  peers: { prowler: ["datasync_task_logging_enabled"], steampipe: ["datasync_task_logging_enabled"] },
  judge(task) {
    const isLogging = and(
      task.text("cloudwatchLogGroupArn").isSet,
      task.word("options.logLevel").isOneOf(["basic", "transfer"]),
    );
    return violationUnless(
      or(isLogging, task.block("taskReportConfig").isSet),
      "cloudwatchLogGroupArn or options.logLevel is missing: the task writes no log",
    );
  },
});
