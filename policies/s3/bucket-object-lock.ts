import type { Block } from "../core/fact";
import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { isOneOf } from "../core/text";
import { and, or, type Truth } from "../core/truth";
import { BUCKET, BUCKETS, logSources } from "./_shared";

const CONFIGURATIONS = [
  "aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration",
  "aws:s3/bucketObjectLockConfigurationV2:BucketObjectLockConfigurationV2",
] as const;
const MESSAGE = "No Object Lock with a default retention protects the objects from deletion";

const hasRetention = (retention: Block): Truth =>
  and(
    retention.word("mode").isOneOf(["governance", "compliance"]),
    or(retention.number("days").isSet, retention.number("years").isSet),
  );

export default definePolicy({
  id: "s3-bucket-object-lock",
  title: "S3 buckets hold objects under Object Lock with a default retention",
  family: "integrity",
  citations: ["164.312(c)(1)", "164.312(c)(2)", "164.308(a)(1)(ii)(B)"],
  sources: ["sftp-to-go#durability", "aptible#integrity"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [...BUCKETS, ...CONFIGURATIONS],
  companions: {
    configuration: { types: CONFIGURATIONS, by: "bucket" },
    bucket: { types: BUCKETS, from: "bucket" },
    bucketLogging: logSources.bucketLogging,
    deliveryChannels: { types: ["aws:cfg/deliveryChannel:DeliveryChannel"], by: "s3BucketName" },
  },
  whenAbsent: "Objects can be deleted at any time.",
  fix: "Set objectLockEnabled: true on the bucket and add a BucketObjectLockConfiguration with rule.defaultRetention.",
  peers: {
    "cdk-nag": ["S3BucketDefaultLockEnabled"],
    config: ["s3-bucket-default-lock-enabled"],
    guard: ["s3_bucket_default_lock_enabled"],
    prowler: ["s3_bucket_object_lock"],
    steampipe: ["s3_bucket_object_lock_enabled"],
    checkov: ["CKV_AWS_143"],
  },
  judge(resource, { companionsOf }) {
    const { configuration, bucket, bucketLogging, deliveryChannels } = companionsOf(resource);
    if (isOneOf(CONFIGURATIONS, resource.type)) {
      return onlyIf(bucket.exist.not, "judged with its bucket", () =>
        violationUnless(hasRetention(resource.block("rule.defaultRetention")), MESSAGE),
      );
    }
    const inline = resource.block("objectLockConfiguration");
    const retention =
      resource.type === BUCKET ? inline.block("rule.defaultRetention") : inline.block("rules.defaultRetentions");
    const isRetained = or(
      hasRetention(retention),
      configuration.some((companion) => hasRetention(companion.block("rule.defaultRetention"))),
    );
    // Amazon S3 user guide, "Object Lock considerations"; AWS Config developer guide, "Managing the Delivery Channel".
    return onlyIf(
      or(bucketLogging.exist, deliveryChannels.exist).not,
      "receives access logs or what AWS Config records, which are not delivered under Object Lock",
      () => violationUnless(isRetained, MESSAGE),
    );
  },
});
