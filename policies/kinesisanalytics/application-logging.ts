import { definePolicy } from "../core/policy";
import { mustBeSet } from "../core/requirements";

export default definePolicy({
  id: "kinesisanalytics-application-logging",
  title: "Stream processing applications send logs to CloudWatch",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["aptible#activity-review", "aptible#audit-controls"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [
    "aws:kinesisanalyticsv2/application:Application",
    "aws:kinesis/analyticsApplication:AnalyticsApplication",
  ],
  whenAbsent: "No logs are sent.",
  fix: "Set cloudwatchLoggingOptions.logStreamArn.",
  judge: mustBeSet("cloudwatchLoggingOptions.logStreamArn", "the application sends no logs to CloudWatch"),
});
