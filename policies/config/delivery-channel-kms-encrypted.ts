import { definePolicy } from "../core/policy";
import { mustBeSet } from "../core/requirements";

export default definePolicy({
  id: "config-delivery-channel-kms-encrypted",
  title: "Config snapshots are delivered under a KMS key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)"],
  sources: ["astro#encryption-at-rest", "aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:cfg/deliveryChannel:DeliveryChannel"],
  whenAbsent: "A key of S3 is used.",
  fix: "Set s3KmsKeyArn.",
  judge: mustBeSet("s3KmsKeyArn", "snapshots of the configuration are under a key of S3"),
});
