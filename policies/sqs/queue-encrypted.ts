import { definePolicy, violationIf } from "../core/policy";
import { and } from "../core/truth";

export default definePolicy({
  id: "sqs-queue-encrypted",
  title: "Queues are encrypted",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)"],
  sources: [
    "astro#planes-encrypted-at-rest",
    "astro#encryption-at-rest",
    "astro#storage-encryption-stays-on",
    "aptible#encryption-at-rest",
  ],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:sqs/queue:Queue"],
  whenAbsent: "AWS encrypts with keys of SQS (since 2022).",
  fix: "Remove sqsManagedSseEnabled: false, or set kmsMasterKeyId.",
  remediates: true,
  peers: {
    prowler: ["sqs_queues_server_side_encryption_enabled"],
    steampipe: ["sqs_queue_encrypted_at_rest"],
    checkov: ["CKV_AWS_27"],
  },
  judge: (queue) =>
    violationIf(
      and(queue.bool("sqsManagedSseEnabled").is(false), queue.text("kmsMasterKeyId").isAbsent),
      "sqsManagedSseEnabled is false and no KMS key is named: messages are stored unencrypted",
      { set: { sqsManagedSseEnabled: true } },
    ),
});
