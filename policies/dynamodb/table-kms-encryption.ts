import { definePolicy, violationUnless } from "../core/policy";

export default definePolicy({
  id: "dynamodb-table-kms-encryption",
  title: "DynamoDB tables are encrypted with a KMS key whose use is logged",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["astro#encryption-at-rest", "aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:dynamodb/table:Table"],
  whenAbsent: "AWS encrypts with a key of its own.",
  fix: "Set serverSideEncryption: {enabled: true, kmsKeyArn: key.arn}.",
  remediates: true,
  peers: {
    guard: ["dynamodb_table_encrypted_kms", "dynamodb_table_must_be_encrypted"],
    prowler: ["dynamodb_tables_kms_cmk_encryption_enabled"],
    steampipe: ["dynamodb_table_encrypted_with_kms", "dynamodb_table_encryption_enabled"],
    awsguard: ["dynamodb-table-encryption-enabled"],
  },
  judge: (table) =>
    violationUnless(
      table.bool("serverSideEncryption.enabled").is(true),
      "serverSideEncryption is not enabled: the key belongs to AWS, and its use is not logged",
      { set: { "serverSideEncryption.enabled": true } },
    ),
});
