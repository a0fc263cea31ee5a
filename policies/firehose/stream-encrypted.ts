import { definePolicy, onlyIf } from "../core/policy";
import { mustBeTrue } from "../core/requirements";
import { or } from "../core/truth";

export default definePolicy({
  id: "firehose-stream-encrypted",
  title: "Firehose streams encrypt buffered data",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["astro#encryption-at-rest", "astro#storage-encryption-stays-on", "aptible#encryption-at-rest"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream"],
  whenAbsent: "Firehose buffers records unencrypted.",
  fix: "Set serverSideEncryption: { enabled: true }.",
  remediates: true,
  peers: {
    "cdk-nag": ["KinesisDataFirehoseSSE"],
    guard: ["kinesis_firehose_delivery_stream_encryption_rule"],
    prowler: ["firehose_stream_encrypted_at_rest"],
    steampipe: ["kinesis_firehose_delivery_stream_server_side_encryption_enabled"],
    checkov: ["CKV_AWS_240"],
  },
  judge: (stream) =>
    onlyIf(
      or(stream.block("kinesisSourceConfiguration").isSet, stream.block("mskSourceConfiguration").isSet).not,
      "the source encrypts the records",
      () => mustBeTrue("serverSideEncryption.enabled", "buffered records are unencrypted")(stream),
    ),
});
