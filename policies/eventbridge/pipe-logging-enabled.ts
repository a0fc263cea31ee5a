import { definePolicy, violationUnless } from "../core/policy";

export default definePolicy({
  id: "eventbridge-pipe-logging-enabled",
  title: "Pipes log their runs",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["aptible#activity-review", "aptible#audit-controls"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:pipes/pipe:Pipe"],
  whenAbsent: "Runs are not logged.",
  fix: 'Set logConfiguration with level "INFO" and a destination.',
  judge: (pipe) =>
    violationUnless(
      pipe.text("logConfiguration.level").satisfies((level) => level !== "OFF"),
      "logConfiguration.level is missing or OFF: runs of the pipe leave no log",
    ),
});
