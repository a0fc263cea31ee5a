import { definePolicy, violationIf } from "../core/policy";
import { and } from "../core/truth";

const DESTINATIONS = [
  "elasticsearchConfiguration",
  "extendedS3Configuration",
  "httpEndpointConfiguration",
  "icebergConfiguration",
  "opensearchConfiguration",
  "opensearchserverlessConfiguration",
  "redshiftConfiguration",
  "snowflakeConfiguration",
  "splunkConfiguration",
];

export default definePolicy({
  id: "firehose-destination-logging-enabled",
  title: "Firehose logs delivery errors",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["aptible#activity-review", "aptible#audit-controls"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream"],
  whenAbsent: "Delivery errors are not logged.",
  fix: "Set cloudwatchLoggingOptions: { enabled: true, logGroupName, logStreamName }.",
  judge: (stream) =>
    DESTINATIONS.map((path) => {
      const destination = stream.block(path);
      return violationIf(
        and(destination.isSet, destination.bool("cloudwatchLoggingOptions.enabled").is(true).not),
        `${path}.cloudwatchLoggingOptions.enabled is not true: delivery errors are not logged`,
        { detail: path },
      );
    }),
});
