import { definePolicy } from "../core/policy";
import { mustBeSet } from "../core/requirements";

export default definePolicy({
  id: "cloudtrail-trail-encrypted",
  title: "Trail logs are encrypted with a KMS key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)"],
  sources: ["astro#encryption-at-rest", "aptible#encryption-at-rest"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:cloudtrail/trail:Trail"],
  whenAbsent: "S3 encrypts with a key of its own.",
  fix: "Set kmsKeyId to the ARN of a KMS key whose policy lets CloudTrail use it.",
  peers: {
    "cdk-nag": ["CloudTrailEncryptionEnabled"],
    config: ["cloud-trail-encryption-enabled"],
    guard: ["cloud_trail_encryption_enabled"],
    prowler: ["cloudtrail_kms_encryption_enabled"],
    steampipe: ["cloudtrail_trail_logs_encrypted_with_kms_cmk"],
    checkov: ["CKV_AWS_35"],
  },
  judge: mustBeSet("kmsKeyId", "the logs are encrypted with a key of S3, and whoever may read the bucket reads them"),
});
