import { definePolicy, violationIf } from "../core/policy";
import { and } from "../core/truth";

export default definePolicy({
  id: "codebuild-project-logging-enabled",
  title: "Builds are logged, and logs in S3 are encrypted",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["aptible#activity-review", "aptible#audit-controls"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:codebuild/project:Project"],
  whenAbsent: "Builds log to CloudWatch.",
  fix: 'Remove logsConfig.cloudwatchLogs.status: "DISABLED" and logsConfig.s3Logs.encryptionDisabled.',
  remediates: true,
  peers: {
    prowler: ["codebuild_project_logging_enabled", "codebuild_project_s3_logs_encrypted"],
    steampipe: ["codebuild_project_logging_enabled", "codebuild_project_s3_logs_encryption_enabled"],
    checkov: ["CKV_AWS_314", "CKV_AWS_311"],
  },
  judge: (project) => {
    const logs = project.block("logsConfig");
    const isInS3 = logs.text("s3Logs.status").is("ENABLED");
    return [
      violationIf(
        and(logs.text("cloudwatchLogs.status").is("DISABLED"), isInS3.not),
        "logsConfig.cloudwatchLogs.status is DISABLED: builds leave no log",
        { detail: "cloudwatchLogs", set: { "logsConfig.cloudwatchLogs.status": "ENABLED" } },
      ),
      violationIf(
        and(isInS3, logs.bool("s3Logs.encryptionDisabled").is(true)),
        "logsConfig.s3Logs.encryptionDisabled is true: the logs lie unencrypted",
        { detail: "s3Logs", set: { "logsConfig.s3Logs.encryptionDisabled": false } },
      ),
    ];
  },
});
