import { definePolicy, onlyIf } from "../core/policy";
import { mustNameOwnKey } from "../core/requirements";
import { Truth } from "../core/truth";

const VIDEO = "aws:kinesis/videoStream:VideoStream";

export default definePolicy({
  id: "kinesis-stream-customer-managed-key",
  title: "Kinesis data and video streams use a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:kinesis/stream:Stream", VIDEO],
  whenAbsent: "Video streams are encrypted with a key that AWS manages; data streams not at all.",
  fix: "Set kmsKeyId: key.arn.",
  peers: {
    "cdk-nag": ["KinesisDataStreamDefaultKeyWhenSSE"],
    steampipe: ["kinesis_stream_encrypted_with_kms_cmk"],
    checkov: ["CKV_AWS_185", "CKV_AWS_177"],
  },
  judge(stream) {
    const isEncrypted = stream.type === VIDEO ? Truth.true : stream.word("encryptionType").is("kms");
    return onlyIf(isEncrypted, "is not encrypted at all", () => mustNameOwnKey("kmsKeyId")(stream));
  },
});
