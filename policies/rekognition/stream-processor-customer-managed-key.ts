import { definePolicy } from "../core/policy";
import { mustNameOwnKey, mustNotBeTrue } from "../core/requirements";

export default definePolicy({
  id: "rekognition-stream-processor-customer-managed-key",
  title: "Rekognition stream processors use a customer managed key and share no data",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:rekognition/streamProcessor:StreamProcessor"],
  whenAbsent: "A key of the service is used.",
  fix: "Set kmsKeyId and dataSharingPreference: { optIn: false }.",
  judge: (processor) => [
    mustNameOwnKey("kmsKeyId")(processor),
    {
      ...mustNotBeTrue("dataSharingPreference.optIn", "AWS may use the video to improve the service")(processor),
      detail: "dataSharingPreference",
    },
  ],
});
