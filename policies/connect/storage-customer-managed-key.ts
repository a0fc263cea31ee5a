import { definePolicy, onlyIf } from "../core/policy";
import { mustNameOwnKey } from "../core/requirements";

export default definePolicy({
  id: "connect-storage-customer-managed-key",
  title: "Contact recordings and transcripts are stored under a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:connect/instanceStorageConfig:InstanceStorageConfig"],
  whenAbsent: "The key of the bucket is used.",
  fix: 'Set storageConfig.s3Config.encryptionConfig: { encryptionType: "KMS", keyId: key.arn }.',
  peers: { checkov: ["CKV_AWS_269", "CKV_AWS_270"] },
  judge: (storage) =>
    onlyIf(storage.text("storageConfig.storageType").is("S3"), "stores nothing in S3", () =>
      mustNameOwnKey(
        "storageConfig.s3Config.encryptionConfig.keyId",
        "recordings use the bucket's default key",
      )(storage),
    ),
});
