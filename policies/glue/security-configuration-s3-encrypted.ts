import { definePolicy } from "../core/policy";
import { mustBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "glue-security-configuration-s3-encrypted",
  title: "Glue security configurations encrypt S3 output",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["astro#encryption-at-rest", "astro#storage-encryption-stays-on", "aptible#encryption-at-rest"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:glue/securityConfiguration:SecurityConfiguration"],
  whenAbsent: "Output is left to the bucket's default encryption.",
  fix: 'Set encryptionConfiguration.s3Encryption.s3EncryptionMode: "SSE-S3" or "SSE-KMS".',
  peers: {
    prowler: ["glue_etl_jobs_amazon_s3_encryption_enabled", "glue_development_endpoints_s3_encryption_enabled"],
    steampipe: ["glue_job_s3_encryption_enabled", "glue_dev_endpoint_s3_encryption_enabled"],
    checkov: ["CKV_AWS_99"],
  },
  judge: mustBeOneOf(
    "encryptionConfiguration.s3Encryption.s3EncryptionMode",
    ["SSE-S3", "SSE-KMS"],
    "what jobs write to S3 is left to the bucket",
  ),
});
