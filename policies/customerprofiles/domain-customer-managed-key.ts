import { definePolicy } from "../core/policy";
import { mustNameOwnKey } from "../core/requirements";

export default definePolicy({
  id: "customerprofiles-domain-customer-managed-key",
  title: "Customer Profiles domains use a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:customerprofiles/domain:Domain"],
  whenAbsent: "A key that AWS owns is used.",
  fix: "Set defaultEncryptionKey.",
  judge: mustNameOwnKey("defaultEncryptionKey"),
});
