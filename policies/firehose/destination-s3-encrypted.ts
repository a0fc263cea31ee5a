import { definePolicy, violationIf } from "../core/policy";
import { and, Truth } from "../core/truth";
import { BUCKETS, ENCRYPTION_CONFIGURATIONS, usesKms } from "../s3/_shared";

const OWN = "extendedS3Configuration";
const DESTINATIONS = [
  "redshiftConfiguration",
  "opensearchConfiguration",
  "elasticsearchConfiguration",
  "splunkConfiguration",
  "httpEndpointConfiguration",
  "snowflakeConfiguration",
  "opensearchserverlessConfiguration",
  "icebergConfiguration",
];
const PLACES = [
  OWN,
  `${OWN}.s3BackupConfiguration`,
  ...DESTINATIONS.map((destination) => `${destination}.s3Configuration`),
];

export default definePolicy({
  id: "firehose-destination-s3-encrypted",
  title: "Objects Firehose writes to S3, backups included, are encrypted with a named key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["astro#encryption-at-rest", "aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream"],
  companions: {
    bucket: { types: BUCKETS, from: "extendedS3Configuration.bucketArn" },
    encryption: { types: ENCRYPTION_CONFIGURATIONS, by: "bucket" },
  },
  whenAbsent: "Objects are encrypted as the bucket says.",
  fix: "Set kmsKeyArn on the S3 block, or aws:kms default encryption on the bucket.",
  judge(stream, { companionsOf }) {
    const { bucket } = companionsOf(stream);
    const isDefault = bucket.some((target) => usesKms(target, companionsOf(target).encryption));
    return PLACES.map((path) => {
      const place = stream.block(path);
      const byBucket = path === OWN ? isDefault : Truth.false;
      return violationIf(
        and(place.isSet, place.text("kmsKeyArn").isAbsent, byBucket.not),
        `${path}.kmsKeyArn is missing: objects are left to the bucket`,
        { detail: path },
      );
    });
  },
});
