import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { encryptionOf, encryptsAtRest } from "./_shared";

export default definePolicy({
  id: "emr-security-configuration-local-disk",
  title: "EMR local disks are encrypted",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["astro#encryption-at-rest", "astro#storage-encryption-stays-on", "aptible#encryption-at-rest"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:emr/securityConfiguration:SecurityConfiguration"],
  whenAbsent: "Local disks are unencrypted.",
  fix: 'Add AtRestEncryptionConfiguration.LocalDiskEncryptionConfiguration { EncryptionKeyProviderType: "AwsKms", AwsKmsKey } to configuration.',
  peers: {
    "cdk-nag": ["EMRLocalDiskEncryption"],
    steampipe: ["emr_cluster_local_disk_encryption_enabled", "emr_cluster_local_disk_encrypted_with_cmk"],
    checkov: ["CKV_AWS_349"],
  },
  judge: (configuration) =>
    onlyIf(encryptsAtRest(configuration), "encrypts nothing at rest", () =>
      violationUnless(
        encryptionOf(configuration).block("AtRestEncryptionConfiguration.LocalDiskEncryptionConfiguration").isSet,
        "LocalDiskEncryptionConfiguration is missing in configuration: local disks are unencrypted",
      ),
    ),
});
