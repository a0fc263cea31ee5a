import { definePolicy } from "../core/policy";
import { mustNameOwnKey } from "../core/requirements";

export default definePolicy({
  id: "qbusiness-application-customer-managed-key",
  title: "Q Business applications use a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:qbusiness/application:Application"],
  whenAbsent: "A key that AWS owns is used.",
  fix: "Set encryptionConfiguration: { kmsKeyId }.",
  judge: mustNameOwnKey("encryptionConfiguration.kmsKeyId"),
});
