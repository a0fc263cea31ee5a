import { definePolicy, violationUnless } from "../core/policy";
import { and } from "../core/truth";

export default definePolicy({
  id: "glue-security-configuration-logs-encrypted",
  title: "Glue security configurations encrypt CloudWatch logs",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["astro#encryption-at-rest", "aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:glue/securityConfiguration:SecurityConfiguration"],
  whenAbsent: "Logs are encrypted with a key of CloudWatch.",
  fix: 'Set cloudwatchEncryption: { cloudwatchEncryptionMode: "SSE-KMS", kmsKeyArn }.',
  peers: {
    "cdk-nag": ["GlueEncryptedCloudWatchLogs"],
    prowler: [
      "glue_etl_jobs_cloudwatch_logs_encryption_enabled",
      "glue_development_endpoints_cloudwatch_logs_encryption_enabled",
    ],
    steampipe: ["glue_job_cloudwatch_logs_encryption_enabled", "glue_dev_endpoint_cloudwatch_logs_encryption_enabled"],
    checkov: ["CKV_AWS_99"],
  },
  judge(configuration) {
    const logs = configuration.block("encryptionConfiguration.cloudwatchEncryption");
    return violationUnless(
      and(logs.word("cloudwatchEncryptionMode").is("sse-kms"), logs.text("kmsKeyArn").isSet),
      `${logs.path} names no SSE-KMS with a kmsKeyArn`,
    );
  },
});
