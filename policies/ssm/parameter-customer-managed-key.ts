import { definePolicy, onlyIf } from "../core/policy";
import { mustNameOwnKey } from "../core/requirements";

export default definePolicy({
  id: "ssm-parameter-customer-managed-key",
  title: "Secure parameters use a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:ssm/parameter:Parameter"],
  whenAbsent: "alias/aws/ssm.",
  fix: "Set keyId: key.arn.",
  peers: { checkov: ["CKV_AWS_337"] },
  judge: (parameter) =>
    onlyIf(parameter.text("type").is("SecureString"), "is not encrypted", () => mustNameOwnKey("keyId")(parameter)),
});
