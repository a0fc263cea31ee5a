import { definePolicy } from "../core/policy";
import { mustNameOwnKey } from "../core/requirements";

export default definePolicy({
  id: "cloudtrail-event-data-store-customer-managed-key",
  title: "CloudTrail Lake uses a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:cloudtrail/eventDataStore:EventDataStore"],
  whenAbsent: "A key of AWS is used.",
  fix: "Set kmsKeyId to the ARN of your own aws.kms.Key.",
  peers: { checkov: ["CKV_AWS_294"] },
  judge: mustNameOwnKey("kmsKeyId", "a key of AWS is used"),
});
