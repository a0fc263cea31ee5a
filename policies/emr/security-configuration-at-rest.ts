import { definePolicy, violationUnless } from "../core/policy";
import { encryptsAtRest } from "./_shared";

export default definePolicy({
  id: "emr-security-configuration-at-rest",
  title: "EMR security configurations encrypt data at rest in S3 and on disk",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["astro#encryption-at-rest", "astro#storage-encryption-stays-on", "aptible#encryption-at-rest"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:emr/securityConfiguration:SecurityConfiguration"],
  whenAbsent: "Nothing is encrypted at rest.",
  fix: "Set EncryptionConfiguration.EnableAtRestEncryption: true with S3 and local disk settings in configuration.",
  peers: {
    guard: ["emr_security_config_enabled_and_configured_rule"],
    steampipe: ["emr_cluster_encryption_at_rest_enabled", "emr_security_configuration_encryption_at_rest_enabled"],
    checkov: ["CKV_AWS_171"],
  },
  judge: (configuration) =>
    violationUnless(
      encryptsAtRest(configuration),
      "EncryptionConfiguration.EnableAtRestEncryption is not true in configuration",
    ),
});
