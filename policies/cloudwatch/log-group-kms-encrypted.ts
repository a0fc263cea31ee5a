import { definePolicy, onlyIf, violationUnless } from "../core/policy";

export default definePolicy({
  id: "cloudwatch-log-group-kms-encrypted",
  title: "Log groups are encrypted with a KMS key of the account",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)"],
  sources: [
    "astro#planes-encrypted-at-rest",
    "astro#encryption-at-rest",
    "astro#storage-encryption-stays-on",
    "aptible#encryption-at-rest",
  ],
  severity: "low",
  level: "advisory",
  profile: "standard",
  resources: ["aws:cloudwatch/logGroup:LogGroup"],
  whenAbsent: "CloudWatch Logs encrypts with a key of its own.",
  fix: "Set kmsKeyId: key.arn; the key policy must allow logs.<region>.amazonaws.com.",
  peers: {
    "cdk-nag": ["CloudWatchLogGroupEncrypted"],
    guard: ["cloudwatch_log_group_encrypted"],
    prowler: ["cloudwatch_log_group_kms_encryption_enabled"],
    steampipe: ["log_group_encryption_at_rest_enabled"],
    checkov: ["CKV_AWS_158"],
  },
  judge: (group) =>
    onlyIf(group.text("logGroupClass").is("DELIVERY").not, "a group of class DELIVERY keeps no log events", () =>
      violationUnless(
        group.text("kmsKeyId").isSet,
        "kmsKeyId is missing: the log group is encrypted with a key of CloudWatch, not with yours",
      ),
    ),
});
