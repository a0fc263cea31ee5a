import { definePolicy, violationUnless } from "../core/policy";

export default definePolicy({
  id: "kinesis-stream-encrypted",
  title: "Kinesis data streams are encrypted",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)"],
  sources: ["astro#encryption-at-rest", "astro#storage-encryption-stays-on", "aptible#encryption-at-rest"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:kinesis/stream:Stream"],
  whenAbsent: "AWS leaves the stream unencrypted (NONE).",
  fix: 'Set encryptionType: "KMS" and kmsKeyId: "alias/aws/kinesis" (or key.arn).',
  remediates: true,
  peers: {
    "cdk-nag": ["KinesisDataStreamSSE"],
    config: ["kinesis-stream-encrypted"],
    guard: ["kinesis_stream_encryption_rule"],
    prowler: ["kinesis_stream_encrypted_at_rest"],
    steampipe: ["kinesis_stream_server_side_encryption_enabled"],
    checkov: ["CKV_AWS_43"],
  },
  judge(stream) {
    const keyless = stream.text("kmsKeyId").isAbsent.state === "true";
    return violationUnless(
      stream.text("encryptionType").is("KMS"),
      'encryptionType is not "KMS": the stream is unencrypted',
      {
        set: { encryptionType: "KMS", ...(keyless && { kmsKeyId: "alias/aws/kinesis" }) },
      },
    );
  },
});
