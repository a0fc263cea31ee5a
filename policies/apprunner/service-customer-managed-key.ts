import { definePolicy } from "../core/policy";
import { mustNameOwnKey } from "../core/requirements";

export default definePolicy({
  id: "apprunner-service-customer-managed-key",
  title: "App Runner keeps code and image copies under a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:apprunner/service:Service"],
  whenAbsent: "A key of AWS is used.",
  fix: "Set encryptionConfiguration: { kmsKey }.",
  judge: mustNameOwnKey("encryptionConfiguration.kmsKey", "copies of code and image are under a key of AWS"),
});
