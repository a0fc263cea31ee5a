import { definePolicy, violationUnless } from "../core/policy";

export default definePolicy({
  id: "sns-topic-encrypted",
  title: "Topics are encrypted with a KMS key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)"],
  sources: ["astro#encryption-at-rest", "astro#storage-encryption-stays-on", "aptible#encryption-at-rest"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:sns/topic:Topic"],
  whenAbsent: "Messages are not encrypted with a KMS key.",
  fix: "Set kmsMasterKeyId: key.id (a customer managed key where AWS services publish to the topic).",
  peers: {
    "cdk-nag": ["SNSEncryptedKMS"],
    config: ["sns-encrypted-kms"],
    guard: ["sns_encrypted_kms"],
    prowler: ["sns_topics_kms_encryption_at_rest_enabled"],
    steampipe: ["sns_topic_encrypted_at_rest"],
    checkov: ["CKV_AWS_26"],
  },
  judge: (topic) =>
    violationUnless(
      topic.text("kmsMasterKeyId").isSet,
      "kmsMasterKeyId is missing: messages of the topic are not encrypted with a KMS key",
    ),
});
