import { definePolicy, violationUnless } from "../core/policy";

const INSPECTION = "aws:networkfirewall/tlsInspectionConfiguration:TlsInspectionConfiguration";

export default definePolicy({
  id: "networkfirewall-customer-managed-key",
  title: "Firewall configuration uses a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [
    "aws:networkfirewall/firewall:Firewall",
    "aws:networkfirewall/ruleGroup:RuleGroup",
    "aws:networkfirewall/firewallPolicy:FirewallPolicy",
    INSPECTION,
  ],
  whenAbsent: "A key of AWS is used.",
  fix: 'Set encryptionConfiguration: { type: "CUSTOMER_KMS", keyId: key.arn }.',
  peers: { checkov: ["CKV_AWS_345", "CKV_AWS_346"] },
  judge: (resource) => {
    const path = resource.type === INSPECTION ? "encryptionConfigurations" : "encryptionConfiguration";
    return violationUnless(
      resource.text(`${path}.type`).is("CUSTOMER_KMS"),
      `${path}.type is not CUSTOMER_KMS: a key of AWS is used`,
    );
  },
});
