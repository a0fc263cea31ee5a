import { definePolicy, onlyIf, violationUnless } from "../core/policy";

export default definePolicy({
  id: "firehose-stream-customer-managed-key",
  title: "Firehose streams use a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream"],
  whenAbsent: "A key that AWS owns is used.",
  fix: 'Set serverSideEncryption: { enabled: true, keyType: "CUSTOMER_MANAGED_CMK", keyArn }.',
  peers: { checkov: ["CKV_AWS_241"] },
  judge: (stream) =>
    onlyIf(stream.bool("serverSideEncryption.enabled").is(true), "encrypts no buffer of its own", () =>
      violationUnless(
        stream.word("serverSideEncryption.keyType").is("customer_managed_cmk"),
        "serverSideEncryption.keyType is not CUSTOMER_MANAGED_CMK: a key that AWS owns is used",
      ),
    ),
});
