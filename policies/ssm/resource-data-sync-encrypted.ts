import { definePolicy } from "../core/policy";
import { mustBeSet } from "../core/requirements";

export default definePolicy({
  id: "ssm-resource-data-sync-encrypted",
  title: "Inventory data is synchronised to S3 under a KMS key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)"],
  sources: ["astro#encryption-at-rest", "aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:ssm/resourceDataSync:ResourceDataSync"],
  whenAbsent: "The key of the bucket is used.",
  fix: "Set s3Destination.kmsKeyArn: key.arn.",
  judge: mustBeSet("s3Destination.kmsKeyArn", "the inventory is under the key of its bucket"),
});
