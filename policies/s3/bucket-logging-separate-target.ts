import { definePolicy, violationIf } from "../core/policy";
import { and, or, Truth } from "../core/truth";
import { BUCKETS } from "./_shared";

export default definePolicy({
  id: "s3-bucket-logging-separate-target",
  title: "Access logs go to a bucket other than the one they describe",
  family: "audit-logging",
  citations: ["164.312(b)", "164.312(c)(1)"],
  sources: ["sftp-to-go#audit-logs", "aptible#activity-review", "aptible#audit-controls"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:s3/bucketLogging:BucketLogging", "aws:s3/bucketLoggingV2:BucketLoggingV2"],
  companions: {
    bucket: { types: BUCKETS, from: "bucket" },
    target: { types: BUCKETS, from: "targetBucket" },
  },
  whenAbsent: "targetBucket is required.",
  fix: "Name another bucket in targetBucket.",
  judge(logging, { companionsOf }) {
    const { bucket, target } = companionsOf(logging);
    const isSameName = logging
      .text("bucket")
      .with(logging.text("targetBucket"))
      .satisfies(([own, other]) => own === other);
    const isSame = bucket.some((own) => target.some((other) => Truth.of(own.urn === other.urn)));
    return violationIf(
      or(isSame, and(target.exist.not, isSameName)),
      "targetBucket is the bucket itself: the log is in the hands of those it describes",
    );
  },
});
