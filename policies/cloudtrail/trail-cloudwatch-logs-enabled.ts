import { definePolicy, onlyIf } from "../core/policy";
import { mustBeSet } from "../core/requirements";
import { recordsDataOnly } from "./_selectors";

export default definePolicy({
  id: "cloudtrail-trail-cloudwatch-logs-enabled",
  title: "Trails also write to CloudWatch Logs, where alarms can watch",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(3)(ii)(A)", "164.308(a)(1)(ii)(D)"],
  sources: [
    "astro#unauthorized-access-monitored",
    "aptible#activity-review",
    "aptible#log-in-monitoring",
    "aptible#audit-controls",
  ],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:cloudtrail/trail:Trail"],
  whenAbsent: "The trail writes to its bucket only.",
  fix: "Set cloudWatchLogsGroupArn: pulumi.interpolate`${group.arn}:*` and cloudWatchLogsRoleArn.",
  peers: {
    "cdk-nag": ["CloudTrailCloudWatchLogsEnabled"],
    config: ["cloud-trail-cloud-watch-logs-enabled"],
    guard: ["cloud_trail_cloud_watch_logs_enabled"],
    prowler: ["cloudtrail_cloudwatch_logging_enabled"],
    steampipe: ["cloudtrail_trail_integrated_with_logs"],
    checkov: ["CKV2_AWS_10"],
  },
  judge: (trail) =>
    onlyIf(recordsDataOnly(trail).not, "records data events only", () =>
      mustBeSet("cloudWatchLogsGroupArn", "no alarm can watch the trail")(trail),
    ),
});
