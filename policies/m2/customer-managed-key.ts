import { definePolicy } from "../core/policy";
import { mustNameOwnKey } from "../core/requirements";

export default definePolicy({
  id: "m2-customer-managed-key",
  title: "Mainframe modernisation environments and applications use a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:m2/environment:Environment", "aws:m2/application:Application"],
  whenAbsent: "A key that AWS manages is used.",
  fix: "Set kmsKeyId to a customer managed key.",
  judge: mustNameOwnKey("kmsKeyId"),
});
