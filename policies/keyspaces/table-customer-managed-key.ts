import { definePolicy, violationUnless } from "../core/policy";

export default definePolicy({
  id: "keyspaces-table-customer-managed-key",
  title: "Keyspaces tables use a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:keyspaces/table:Table"],
  whenAbsent: "A key that AWS owns is used.",
  fix: 'Set encryptionSpecification: { type: "CUSTOMER_MANAGED_KMS_KEY", kmsKeyIdentifier: key.arn }.',
  peers: { checkov: ["CKV_AWS_265"] },
  judge: (table) =>
    violationUnless(
      table.word("encryptionSpecification.type").is("customer_managed_kms_key"),
      "encryptionSpecification.type is not CUSTOMER_MANAGED_KMS_KEY: a key that AWS owns is used",
    ),
});
