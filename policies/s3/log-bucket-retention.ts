import type { Block } from "../core/fact";
import { definePolicy, onlyIf, violationIf } from "../core/policy";
import { wholeNumber } from "../core/settings";
import { isOneOf } from "../core/text";
import { and } from "../core/truth";
import { BUCKET, BUCKETS } from "./_shared";

const minimumDays = wholeNumber(
  "s3.minimumLogRetentionDays",
  { min: 1, max: 36500 },
  { fallback: 2190, description: "How many days buckets have to keep access logs: six years (164.316(b)(2)(i))." },
);

export default definePolicy({
  id: "s3-log-bucket-retention",
  title: "Buckets that receive access logs keep them for the documentation retention period",
  family: "audit-logging",
  citations: ["164.316(b)(2)(i)", "164.312(b)"],
  sources: ["sftp-to-go#audit-logs", "aptible#six-years-of-evidence", "aptible#audit-controls"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [
    "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
    "aws:s3/bucketLifecycleConfigurationV2:BucketLifecycleConfigurationV2",
    BUCKET,
  ],
  companions: {
    logging: {
      types: ["aws:s3/bucketLogging:BucketLogging", "aws:s3/bucketLoggingV2:BucketLoggingV2"],
      by: "targetBucket",
    },
    bucket: { types: BUCKETS, from: "bucket" },
  },
  settings: [minimumDays],
  whenAbsent: "Objects are kept for ever.",
  fix: "Raise rules[].expiration.days to 2190 or more.",
  judge(resource, { companionsOf, settings }) {
    const { logging, bucket } = companionsOf(resource);
    const days = settings.get(minimumDays);
    const isBucket = isOneOf(BUCKETS, resource.type);
    const isLogs = isBucket ? logging.exist : bucket.some((owner) => companionsOf(owner).logging.exist);
    const isShort = (rule: Block) =>
      and(
        isBucket ? rule.bool("enabled").is(true) : rule.word("status").is("enabled"),
        rule.number("expiration.days").satisfies((number) => number < days),
      );
    return onlyIf(isLogs, "receives no access logs", () =>
      violationIf(
        resource.list(isBucket ? "lifecycleRules" : "rules").some(isShort),
        `A lifecycle rule expires access logs before ${days} days`,
      ),
    );
  },
});
