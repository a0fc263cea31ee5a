import { definePolicy, violationUnless } from "../core/policy";

export default definePolicy({
  id: "kinesisanalytics-application-customer-managed-key",
  title: "Flink application state uses a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:kinesisanalyticsv2/application:Application"],
  whenAbsent: "A key that AWS owns is used.",
  fix: 'Set applicationEncryptionConfiguration: {keyType: "CUSTOMER_MANAGED_KEY", keyId}.',
  judge: (application) =>
    violationUnless(
      application
        .word("applicationConfiguration.applicationEncryptionConfiguration.keyType")
        .is("customer_managed_key"),
      "applicationConfiguration.applicationEncryptionConfiguration.keyType is not CUSTOMER_MANAGED_KEY: a key that AWS owns is used",
    ),
});
