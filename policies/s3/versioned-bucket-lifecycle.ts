import type { Resource } from "../core/graph";
import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { and, or } from "../core/truth";
import { BUCKET_VERSIONINGS, BUCKETS, inlineBlock, isVersioned } from "./_shared";

export default definePolicy({
  id: "s3-versioned-bucket-lifecycle",
  title: "Versioned buckets have a lifecycle rule, so that the retention of old versions is deliberate",
  family: "contingency",
  citations: ["164.310(d)(2)(i)", "164.308(a)(7)(ii)(A)"],
  sources: ["astro#deprovisioning", "aptible#data-backup"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: BUCKETS,
  companions: {
    lifecycle: {
      types: [
        "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration",
        "aws:s3/bucketLifecycleConfigurationV2:BucketLifecycleConfigurationV2",
      ],
      by: "bucket",
    },
    versioning: { types: BUCKET_VERSIONINGS, by: "bucket" },
  },
  whenAbsent: "Old versions are kept for ever.",
  fix: "Add a BucketLifecycleConfiguration with an Enabled rule and noncurrentVersionExpiration.",
  peers: {
    config: ["s3-version-lifecycle-policy-check"],
    prowler: ["s3_bucket_lifecycle_enabled"],
    steampipe: ["s3_bucket_versioning_and_lifecycle_policy_enabled", "s3_bucket_lifecycle_policy_enabled"],
    checkov: ["CKV2_AWS_61"],
  },
  judge(bucket, { companionsOf }) {
    const { lifecycle, versioning } = companionsOf(bucket);
    // S3 takes no lifecycle rules on a bucket with MFA delete.
    const hasMfaDelete = or(
      inlineBlock(bucket, "versioning").bool("mfaDelete").is(true),
      versioning.some((companion) => companion.word("versioningConfiguration.mfaDelete").is("enabled")),
    );
    const isEnabled = (companion: Resource) =>
      companion.list("rules").some((rule) => rule.word("status").is("enabled"));
    const isInline = bucket.list("lifecycleRules").some((rule) => rule.bool("enabled").is(true));
    return onlyIf(and(isVersioned(bucket, versioning), hasMfaDelete.not), "keeps no versions, or has MFA delete", () =>
      violationUnless(
        or(isInline, lifecycle.some(isEnabled)),
        "The bucket keeps versions but has no enabled lifecycle rule: old versions stay for ever",
      ),
    );
  },
});
