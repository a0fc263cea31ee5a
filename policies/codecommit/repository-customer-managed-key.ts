import { definePolicy } from "../core/policy";
import { mustNameOwnKey } from "../core/requirements";

const PROPERTY = {
  "aws:codecommit/repository:Repository": "kmsKeyId",
  "aws:codeartifact/domain:Domain": "encryptionKey",
};

export default definePolicy({
  id: "codecommit-repository-customer-managed-key",
  title: "Code and package repositories use a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: Object.keys(PROPERTY),
  whenAbsent: "A key that AWS manages is used.",
  fix: "Set kmsKeyId (encryptionKey on a CodeArtifact Domain).",
  peers: { checkov: ["CKV_AWS_221"] },
  judge: mustNameOwnKey(PROPERTY),
});
