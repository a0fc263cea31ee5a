import { definePolicy } from "../core/policy";
import { mustBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "xray-traces-customer-managed-key",
  title: "Traces use a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:xray/encryptionConfig:EncryptionConfig"],
  whenAbsent: "type is required.",
  fix: 'Set type: "KMS" and keyId.',
  judge: mustBeOneOf("type", ["KMS"], "a key of AWS encrypts traces"),
});
