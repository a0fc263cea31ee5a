import { definePolicy } from "../core/policy";
import { mustBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "dataexchange-export-kms-encrypted",
  title: "Data Exchange exports to S3 are encrypted with KMS",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["astro#encryption-at-rest", "aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:dataexchange/eventAction:EventAction"],
  whenAbsent: "Exports are encrypted as the bucket says.",
  fix: 'Set encryption: { type: "aws:kms", kmsKeyArn }.',
  judge: mustBeOneOf("action.exportRevisionToS3.encryption.type", ["aws:kms"], "exports are left to the bucket"),
});
