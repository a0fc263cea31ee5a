import { definePolicy } from "../core/policy";
import { mustNameOwnKey } from "../core/requirements";

export default definePolicy({
  id: "kendra-index-customer-managed-key",
  title: "Kendra indexes use a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:kendra/index:Index"],
  whenAbsent: "Kendra encrypts with a key of its own.",
  fix: "Set serverSideEncryptionConfiguration: { kmsKeyId: key.arn } (the index is replaced).",
  peers: { guard: ["kendra_index_encryption_kms_key_id_rule"], checkov: ["CKV_AWS_262"] },
  judge: mustNameOwnKey("serverSideEncryptionConfiguration.kmsKeyId"),
});
