import type { Block, Fact } from "../core/fact";
import { inSameRegion, type Resource } from "../core/graph";
import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { flag } from "../core/settings";
import { and, every, or, Truth } from "../core/truth";
import { BUCKETS, inlineBlock, isLogSink, logSources } from "./_shared";

const TRAIL = "aws:cloudtrail/trail:Trail";
const EVERY_BUCKET = ["arn:aws:s3", "arn:aws:s3:::", "arn:aws-us-gov:s3", "arn:aws-us-gov:s3:::"];

const VALUES = "eventSelectors.dataResources.values";
const ADVANCED_VALUES = "advancedEventSelectors.fieldSelectors.startsWiths";
const LIMITS = ["endsWiths", "equals", "notEndsWiths", "notEquals", "notStartsWiths"];

const cloudTrailCounts = flag("s3.cloudTrailCounts", {
  fallback: true,
  description:
    "Takes a CloudTrail trail of the stack that records S3 data events for a record of the requests to a bucket.",
});

const isOn = (trail: Resource): Truth => trail.bool("enableLogging").is(false).not;

/** Whether the selectors of a trail record reads and writes of objects of the buckets that are asked for. */
const recordsObjects = (trail: Resource, isAskedFor: (value: Fact<string>) => Truth): Truth =>
  and(
    isOn(trail),
    every(["readonly", "writeonly"], (kind) =>
      trail.list("eventSelectors").some((selector) =>
        and(
          selector.word("readWriteType").orElse("all").isOneOf(["all", kind]),
          selector
            .list("dataResources")
            .some((resource) =>
              and(resource.word("type").is("aws::s3::object"), resource.texts("values").some(isAskedFor)),
            ),
        ),
      ),
    ),
  );

/**
 * Asks of the values of a trail that is linked to a bucket whether they mean all its objects. One that is not known yet
 * does, being computed from the bucket, unless the trail is linked by a value that is known.
 */
function meansAllOf(bucket: Resource, values: readonly Fact<string>[]): (value: Fact<string>) => Truth {
  const names = (value: Fact<string>, pattern: RegExp) =>
    value.with(bucket.text("bucket")).satisfies(([text, own]) => pattern.exec(text)?.[1] === own);
  const isNamed = values.some((value) => names(value, /^arn:[^:]*:s3:::([^/]+)/).state === "true");
  return (value) =>
    value.fold({
      known: () => names(value, /^arn:[^:]*:s3:::([^/]+)\/?$/),
      absent: () => Truth.false,
      gap: (gap) => (isNamed ? Truth.undecided(gap) : Truth.true),
    });
}

/**
 * Whether an advanced selector of a trail records reads and writes of objects, without leaving any out but those of
 * other buckets.
 */
const recordsInAdvance = (trail: Resource, isAskedFor?: (value: Fact<string>) => Truth): Truth =>
  and(
    isOn(trail),
    trail.list("advancedEventSelectors").some((selector) => {
      const fields = selector.list("fieldSelectors");
      const isField = (name: string, value: string) =>
        fields.some((field) =>
          and(
            field.word("field").is(name),
            field.texts("equals").some((text) => text.is(value)),
          ),
        );
      const isNarrowing = (field: Block): Truth => {
        const name = field.word("field");
        const isOther = name.isOneOf(["eventcategory", "resources.type"]).not;
        if (!isAskedFor) return isOther;
        const takesIn = and(
          name.is("resources.arn"),
          field.texts("startsWiths").some(isAskedFor),
          every(LIMITS, (limit) => field.texts(limit).isEmpty),
        );
        return and(isOther, takesIn.not);
      };
      return and(
        isField("eventcategory", "Data"),
        isField("resources.type", "AWS::S3::Object"),
        fields.some(isNarrowing).not,
      );
    }),
  );

export default definePolicy({
  id: "s3-bucket-access-logging",
  title: "S3 buckets record requests through server access logging",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)", "164.308(a)(3)(ii)(A)"],
  sources: ["sftp-to-go#audit-logs", "aptible#activity-review", "aptible#audit-controls"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: BUCKETS,
  companions: {
    logging: { types: ["aws:s3/bucketLogging:BucketLogging", "aws:s3/bucketLoggingV2:BucketLoggingV2"], by: "bucket" },
    trail: { types: [TRAIL], inAccount: true },
    namingTrail: { types: [TRAIL], by: VALUES },
    advancedTrail: { types: [TRAIL], by: ADVANCED_VALUES },
    ...logSources,
  },
  settings: [cloudTrailCounts],
  whenAbsent: "S3 logs no requests.",
  fix: "Add a BucketLogging for the bucket with targetBucket and targetPrefix.",
  peers: {
    "cdk-nag": ["S3BucketLoggingEnabled"],
    config: ["s3-bucket-logging-enabled"],
    guard: ["s3_bucket_logging_enabled"],
    prowler: ["s3_bucket_server_access_logging_enabled"],
    steampipe: ["s3_bucket_logging_enabled", "s3_bucket_object_logging_enabled"],
    checkov: ["CKV_AWS_18"],
    awsguard: ["s3-bucket-logging-enabled"],
  },
  judge(bucket, { companionsOf, settings }) {
    const { logging, trail, namingTrail, advancedTrail } = companionsOf(bucket);
    const isLogged = or(logging.exist, inlineBlock(bucket, "logging").text("targetBucket").isSet);
    const isMeantBy = (candidate: Resource, path: string) => meansAllOf(bucket, candidate.leaves(path));
    const reaches = (candidate: Resource) =>
      or(candidate.bool("isMultiRegionTrail").is(true), inSameRegion(bucket, candidate));
    const isTrailed = or(
      trail.some((candidate) =>
        and(
          reaches(candidate),
          or(
            recordsObjects(candidate, (value) => value.isOneOf(EVERY_BUCKET)),
            recordsInAdvance(candidate),
          ),
        ),
      ),
      namingTrail.some((candidate) => and(reaches(candidate), recordsObjects(candidate, isMeantBy(candidate, VALUES)))),
      advancedTrail.some((candidate) =>
        and(reaches(candidate), recordsInAdvance(candidate, isMeantBy(candidate, ADVANCED_VALUES))),
      ),
    );
    const isSeen = or(isLogged, and(Truth.of(settings.get(cloudTrailCounts)), isTrailed));
    return onlyIf(isLogSink(companionsOf(bucket)).not, "receives logs itself", () =>
      violationUnless(isSeen, "No server access logging is configured: requests to the bucket leave no record"),
    );
  },
});
