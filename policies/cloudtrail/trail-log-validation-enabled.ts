import { definePolicy } from "../core/policy";
import { mustBeTrue } from "../core/requirements";

export default definePolicy({
  id: "cloudtrail-trail-log-validation-enabled",
  title: "Trail log files are signed",
  family: "integrity",
  citations: ["164.312(c)(1)", "164.312(c)(2)", "164.312(b)"],
  sources: [
    "sftp-to-go#audit-logs",
    "astro#unauthorized-access-monitored",
    "aptible#audit-controls",
    "aptible#integrity",
  ],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:cloudtrail/trail:Trail"],
  whenAbsent: "Log files are not signed.",
  fix: "Set enableLogFileValidation: true.",
  remediates: true,
  peers: {
    "cdk-nag": ["CloudTrailLogFileValidationEnabled"],
    config: ["cloud-trail-log-file-validation-enabled"],
    guard: ["cloud_trail_log_file_validation_enabled"],
    prowler: ["cloudtrail_log_file_validation_enabled"],
    steampipe: ["cloudtrail_trail_validation_enabled"],
    checkov: ["CKV_AWS_36"],
  },
  judge: mustBeTrue("enableLogFileValidation", "altered or deleted log files go unnoticed"),
});
