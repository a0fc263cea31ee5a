import { definePolicy, violationIf, violationUnless } from "../core/policy";
import { and } from "../core/truth";

export default definePolicy({
  id: "drs-template-staging-encrypted",
  title: "Disaster recovery staging disks are encrypted",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["astro#encryption-at-rest", "astro#storage-encryption-stays-on", "aptible#encryption-at-rest"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:drs/replicationConfigurationTemplate:ReplicationConfigurationTemplate"],
  whenAbsent: "ebsEncryption is required.",
  fix: 'Set ebsEncryption: "DEFAULT" (or "CUSTOM" with ebsEncryptionKeyArn).',
  remediates: true,
  judge(template) {
    const encryption = template.word("ebsEncryption");
    return [
      violationUnless(
        encryption.isOneOf(["default", "custom"]),
        "ebsEncryption is not DEFAULT or CUSTOM: the staging disks are unencrypted",
        { set: { ebsEncryption: "DEFAULT" } },
      ),
      violationIf(
        and(encryption.is("custom"), template.text("ebsEncryptionKeyArn").isAbsent),
        "ebsEncryption is CUSTOM and ebsEncryptionKeyArn is missing",
        { set: { ebsEncryption: "DEFAULT" } },
      ),
    ];
  },
});
