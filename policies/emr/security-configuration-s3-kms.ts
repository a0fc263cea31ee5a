import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { encryptionOf, encryptsAtRest } from "./_shared";

export default definePolicy({
  id: "emr-security-configuration-s3-kms",
  title: "EMR writes to S3 with KMS encryption",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["astro#encryption-at-rest", "aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:emr/securityConfiguration:SecurityConfiguration"],
  whenAbsent: "EMR writes to S3 with SSE-S3, or as the bucket says.",
  fix: 'Set S3EncryptionConfiguration.EncryptionMode: "SSE-KMS" in configuration.',
  peers: {
    steampipe: ["emr_cluster_encryption_at_rest_with_sse_kms", "emr_cluster_encryption_at_rest_with_cse_cmk"],
    checkov: ["CKV_AWS_171"],
  },
  judge: (configuration) =>
    onlyIf(encryptsAtRest(configuration), "encrypts nothing at rest", () =>
      violationUnless(
        encryptionOf(configuration)
          .word("AtRestEncryptionConfiguration.S3EncryptionConfiguration.EncryptionMode")
          .isOneOf(["sse-kms", "cse-kms", "cse-custom"]),
        "S3EncryptionConfiguration.EncryptionMode is no KMS mode in configuration",
      ),
    ),
});
