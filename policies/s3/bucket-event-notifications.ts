import type { Resource } from "../core/graph";
import { definePolicy, violationUnless } from "../core/policy";
import { or } from "../core/truth";
import { BUCKETS } from "./_shared";

export default definePolicy({
  id: "s3-bucket-event-notifications",
  title: "S3 buckets publish object events, so that unusual access can be noticed",
  family: "monitoring",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["astro#unauthorized-access-monitored", "aptible#activity-review", "aptible#audit-controls"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: BUCKETS,
  companions: { notification: { types: ["aws:s3/bucketNotification:BucketNotification"], by: "bucket" } },
  whenAbsent: "S3 publishes no events.",
  fix: "Add a BucketNotification with eventbridge: true.",
  peers: {
    config: ["s3-event-notifications-enabled"],
    prowler: ["s3_bucket_event_notifications_enabled"],
    steampipe: ["s3_bucket_event_notifications_enabled"],
    checkov: ["CKV2_AWS_62"],
  },
  judge(bucket, { companionsOf }) {
    const { notification } = companionsOf(bucket);
    const publishes = (companion: Resource) =>
      or(
        companion.bool("eventbridge").is(true),
        ...["lambdaFunctions", "queues", "topics"].map((targets) => companion.list(targets).isEmpty.not),
      );
    return violationUnless(notification.some(publishes), "The bucket publishes no object events");
  },
});
