import { definePolicy, violationUnless } from "../core/policy";
import { choices } from "../core/settings";

const KINDS = ["dagProcessingLogs", "schedulerLogs", "taskLogs", "webserverLogs", "workerLogs"] as const;

const requiredLogs = choices("mwaa.requiredLogs", KINDS, {
  fallback: KINDS,
  description: "Logs that Airflow environments have to write.",
});

export default definePolicy({
  id: "mwaa-environment-logging",
  title: "Airflow logs all of its parts",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["aptible#activity-review", "aptible#audit-controls"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:mwaa/environment:Environment"],
  settings: [requiredLogs],
  whenAbsent: "Only tasks are logged.",
  fix: "Set enabled: true in dagProcessingLogs, schedulerLogs, taskLogs, webserverLogs and workerLogs.",
  remediates: true,
  peers: { checkov: ["CKV_AWS_242", "CKV_AWS_243", "CKV_AWS_244"] },
  judge(environment, { settings }) {
    return settings.get(requiredLogs).map((kind) => {
      const path = `loggingConfiguration.${kind}.enabled`;
      // Task logs are on by default, and the others off.
      const enabled = kind === "taskLogs" ? environment.bool(path).orElse(true) : environment.bool(path);
      return violationUnless(enabled.is(true), `${path} is not true: that part of Airflow leaves no log`, {
        detail: kind,
        set: { [path]: true },
      });
    });
  },
});
