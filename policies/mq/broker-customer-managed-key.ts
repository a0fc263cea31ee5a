import { definePolicy, violationUnless } from "../core/policy";
import { isOwnKey } from "../core/requirements";
import { and } from "../core/truth";

export default definePolicy({
  id: "mq-broker-customer-managed-key",
  title: "Brokers use a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:mq/broker:Broker"],
  whenAbsent: "A key of AWS is used.",
  fix: "Set encryptionOptions: { useAwsOwnedKey: false, kmsKeyId }.",
  peers: { checkov: ["CKV_AWS_209"], guard: ["amazon_mq_broker_encryption_options_rule"] },
  judge: (broker) =>
    violationUnless(
      and(broker.bool("encryptionOptions.useAwsOwnedKey").is(false), isOwnKey(broker, "encryptionOptions.kmsKeyId")),
      "encryptionOptions name no customer managed key: a key of AWS is used",
    ),
});
