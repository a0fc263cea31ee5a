import type { Block, Items } from "../core/fact";
import type { Resource } from "../core/graph";
import { definePolicy, onlyIf, violationIf, violationUnless } from "../core/policy";
import { flag } from "../core/settings";
import { isOneOf } from "../core/text";
import { and, or, Truth } from "../core/truth";
import { BUCKET, BUCKETS } from "./_shared";

const CONFIGURATIONS = [
  "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
  "aws:s3/bucketServerSideEncryptionConfigurationV2:BucketServerSideEncryptionConfigurationV2",
] as const;
const APPROVED = ["AES256", "aws:kms", "aws:kms:dsse"];
const UNAPPROVED =
  "The encryption configuration has no default rule with an approved sseAlgorithm (AES256, aws:kms or aws:kms:dsse)";

const acceptServiceDefault = flag("s3.acceptServiceDefault", {
  fallback: false,
  description: "Accepts buckets without a declared encryption, which S3 encrypts with AES256.",
});

/** Whether there are rules, and each says what is encrypted with. */
const isApproved = (rules: Items<Block>, byDefault = "applyServerSideEncryptionByDefault"): Truth =>
  and(
    rules.isEmpty.not,
    rules.every((rule) => rule.text(`${byDefault}.sseAlgorithm`).isOneOf(APPROVED)),
  );

/** Whether a bucket holds its configuration itself, and whether that is approved. BucketV2 spells every property in the plural. */
function inlineConfiguration(bucket: Resource): { isSet: Truth; isApproved: Truth } {
  const isV2 = bucket.type !== BUCKET;
  const block = bucket.block(isV2 ? "serverSideEncryptionConfigurations" : "serverSideEncryptionConfiguration");
  const rules = block.list(isV2 ? "rules" : "rule");
  return {
    isSet: block.isSet,
    isApproved: isV2 ? isApproved(rules, "applyServerSideEncryptionByDefaults") : isApproved(rules),
  };
}

export default definePolicy({
  id: "s3-bucket-default-encryption",
  title: "Every S3 bucket declares default server-side encryption with an approved algorithm",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: [
    "aptible#encryption-at-rest",
    "astro#encryption-at-rest",
    "astro#storage-encryption-stays-on",
    "sftp-to-go#encryption-at-rest",
  ],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: [...BUCKETS, ...CONFIGURATIONS],
  companions: {
    configuration: { types: CONFIGURATIONS, by: "bucket" },
    bucket: { types: BUCKETS, from: "bucket" },
  },
  settings: [acceptServiceDefault],
  whenAbsent:
    "S3 encrypts with AES256 (since January 2023); a declared configuration can be shown, and its removal is seen.",
  fix: 'Add an aws.s3.BucketServerSideEncryptionConfiguration for the bucket with rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms" } }] (or "AES256").',
  peers: {
    guard: ["s3_bucket_server_side_encryption_enabled"],
    config: ["s3-bucket-server-side-encryption-enabled"],
    prowler: ["s3_bucket_default_encryption"],
    steampipe: ["s3_bucket_default_encryption_enabled"],
    checkov: ["CKV_AWS_19"],
    "compliance-policies": ["aws-s3-bucket-enable-server-side-encryption"],
  },
  judge(resource, { companionsOf, settings }) {
    if (isOneOf(CONFIGURATIONS, resource.type)) {
      const { bucket } = companionsOf(resource);
      return onlyIf(bucket.exist.not, "judged with its bucket", () =>
        violationUnless(isApproved(resource.list("rules")), UNAPPROVED),
      );
    }
    const inline = inlineConfiguration(resource);
    const { configuration } = companionsOf(resource);
    const isUndeclared = and(inline.isSet.not, configuration.exist.not, Truth.of(!settings.get(acceptServiceDefault)));
    const isAnyBad = or(
      and(inline.isSet, inline.isApproved.not),
      configuration.some((companion) => isApproved(companion.list("rules")).not),
    );
    return [
      violationIf(isUndeclared, "No default encryption is declared for the bucket"),
      violationIf(isAnyBad, UNAPPROVED),
    ];
  },
});
