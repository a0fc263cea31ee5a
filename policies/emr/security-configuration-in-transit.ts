import { definePolicy, violationUnless } from "../core/policy";
import { and } from "../core/truth";
import { encryptionOf } from "./_shared";

export default definePolicy({
  id: "emr-security-configuration-in-transit",
  title: "EMR nodes encrypt traffic between them",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(2)(i)", "164.312(e)(1)"],
  sources: ["astro#encryption-in-transit", "aptible#transmission-integrity", "aptible#transmission-security"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:emr/securityConfiguration:SecurityConfiguration"],
  whenAbsent: "Nodes talk in plaintext.",
  fix: "Set EnableInTransitEncryption: true and InTransitEncryptionConfiguration.TLSCertificateConfiguration in configuration.",
  peers: {
    "cdk-nag": ["EMREncryptionInTransit"],
    steampipe: [
      "emr_cluster_encryption_in_transit_enabled",
      "emr_security_configuration_encryption_in_transit_enabled",
    ],
    checkov: ["CKV_AWS_351"],
  },
  judge(configuration) {
    const encryption = encryptionOf(configuration);
    return violationUnless(
      and(
        encryption.bool("EnableInTransitEncryption").is(true),
        encryption.block("InTransitEncryptionConfiguration.TLSCertificateConfiguration").isSet,
      ),
      "EnableInTransitEncryption is not true in configuration, or names no TLSCertificateConfiguration: nodes talk in plaintext",
    );
  },
});
