import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { and, or } from "../core/truth";
import { encryptionOf, encryptsAtRest } from "./_shared";

export default definePolicy({
  id: "emr-security-configuration-ebs",
  title: "EMR root and data EBS volumes are encrypted",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["astro#encryption-at-rest", "astro#storage-encryption-stays-on", "aptible#encryption-at-rest"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:emr/securityConfiguration:SecurityConfiguration"],
  companions: { byDefault: { types: ["aws:ebs/encryptionByDefault:EncryptionByDefault"], inRegion: true } },
  whenAbsent: "Root volumes are unencrypted.",
  fix: "Set LocalDiskEncryptionConfiguration.EnableEbsEncryption: true in configuration.",
  peers: { checkov: ["CKV_AWS_350"] },
  judge(configuration, { companionsOf }) {
    const disks = encryptionOf(configuration).block("AtRestEncryptionConfiguration.LocalDiskEncryptionConfiguration");
    const isByDefault = companionsOf(configuration).byDefault.some((companion) =>
      companion.bool("enabled").orElse(true).is(true),
    );
    return onlyIf(
      and(encryptsAtRest(configuration), disks.word("EncryptionKeyProviderType").is("awskms")),
      "does not encrypt local disks with a KMS key",
      () =>
        violationUnless(
          or(disks.bool("EnableEbsEncryption").is(true), isByDefault),
          "EnableEbsEncryption is not true in configuration: root volumes are unencrypted",
        ),
    );
  },
});
