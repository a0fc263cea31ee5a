import { definePolicy } from "../core/policy";
import { mustNameOwnKey } from "../core/requirements";

export default definePolicy({
  id: "sqs-queue-customer-managed-key",
  title: "Queues use a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:sqs/queue:Queue"],
  whenAbsent: "A key of SQS is used.",
  fix: "Set kmsMasterKeyId to your own key.",
  peers: {
    steampipe: ["sqs_queue_encrypted_with_kms_cmk"],
    checkov: ["CKV2_AWS_73"],
    guard: ["sqs_queue_kms_master_key_id_rule"],
  },
  judge: mustNameOwnKey("kmsMasterKeyId", "a key of SQS, or the one that AWS manages, is used"),
});
