import { definePolicy, onlyIf, violationIf, violationUnless } from "../core/policy";
import { isOneOf } from "../core/text";
import { and, or, Truth } from "../core/truth";
import { acceptServiceDefault, BUCKETS, ENCRYPTION_CONFIGURATIONS, inlineBlock, isEncryptedWith } from "./_shared";

const APPROVED = ["AES256", "aws:kms", "aws:kms:dsse"];
const UNAPPROVED =
  "The encryption configuration has no default rule with an approved sseAlgorithm (AES256, aws:kms or aws:kms:dsse)";

export default definePolicy({
  id: "s3-bucket-default-encryption",
  title: "Every S3 bucket declares default server-side encryption with an approved algorithm",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: [
    "sftp-to-go#encryption-at-rest",
    "astro#encryption-options",
    "astro#encryption-at-rest",
    "astro#storage-encryption-stays-on",
    "aptible#encryption-at-rest",
  ],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: [...BUCKETS, ...ENCRYPTION_CONFIGURATIONS],
  companions: {
    configuration: { types: ENCRYPTION_CONFIGURATIONS, by: "bucket" },
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
    if (isOneOf(ENCRYPTION_CONFIGURATIONS, resource.type)) {
      const { bucket } = companionsOf(resource);
      return onlyIf(bucket.exist.not, "judged with its bucket", () =>
        violationUnless(isEncryptedWith(resource, APPROVED), UNAPPROVED),
      );
    }
    const isInline = inlineBlock(resource, "serverSideEncryptionConfiguration").isSet;
    const { configuration } = companionsOf(resource);
    const isUndeclared = and(isInline.not, configuration.exist.not, Truth.of(!settings.get(acceptServiceDefault)));
    const isAnyBad = or(
      and(isInline, isEncryptedWith(resource, APPROVED).not),
      configuration.some((companion) => isEncryptedWith(companion, APPROVED).not),
    );
    return [
      violationIf(isUndeclared, "No default encryption is declared for the bucket"),
      violationIf(isAnyBad, UNAPPROVED),
    ];
  },
});
