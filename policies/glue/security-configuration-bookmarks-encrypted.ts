import { definePolicy, violationUnless } from "../core/policy";
import { and } from "../core/truth";

export default definePolicy({
  id: "glue-security-configuration-bookmarks-encrypted",
  title: "Glue security configurations encrypt job bookmarks",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["astro#encryption-at-rest", "astro#storage-encryption-stays-on", "aptible#encryption-at-rest"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:glue/securityConfiguration:SecurityConfiguration"],
  whenAbsent: "Bookmarks are kept in plaintext.",
  fix: 'Set jobBookmarksEncryption: { jobBookmarksEncryptionMode: "CSE-KMS", kmsKeyArn }.',
  peers: {
    "cdk-nag": ["GlueJobBookmarkEncrypted"],
    prowler: [
      "glue_etl_jobs_job_bookmark_encryption_enabled",
      "glue_development_endpoints_job_bookmark_encryption_enabled",
    ],
    steampipe: ["glue_job_bookmarks_encryption_enabled", "glue_dev_endpoint_job_bookmarks_encryption_enabled"],
    checkov: ["CKV_AWS_99"],
  },
  judge(configuration) {
    const bookmarks = configuration.block("encryptionConfiguration.jobBookmarksEncryption");
    return violationUnless(
      and(bookmarks.word("jobBookmarksEncryptionMode").is("cse-kms"), bookmarks.text("kmsKeyArn").isSet),
      `${bookmarks.path} names no CSE-KMS with a kmsKeyArn: bookmarks hold keys of rows in plaintext`,
    );
  },
});
