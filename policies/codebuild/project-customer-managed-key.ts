import { definePolicy } from "../core/policy";
import { mustNameOwnKey } from "../core/requirements";

export default definePolicy({
  id: "codebuild-project-customer-managed-key",
  title: "Build output uses a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:codebuild/project:Project"],
  whenAbsent: "A key of S3 is used.",
  fix: "Set encryptionKey to your own key.",
  peers: { checkov: ["CKV_AWS_147"], guard: ["codebuild_encryption_key_rule"] },
  judge: mustNameOwnKey("encryptionKey", "a key of S3 is used"),
});
