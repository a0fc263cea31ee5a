import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { isOwnKey } from "../core/requirements";
import { and, or } from "../core/truth";
import { assumeEncryptionByDefault, isEncryptedByDefault, regionDefaults } from "./_shared";

export default definePolicy({
  id: "ebs-volume-customer-managed-key",
  title: "EBS volumes and snapshot copies use a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [
    "aws:ebs/volume:Volume",
    "aws:ebs/snapshotCopy:SnapshotCopy",
    "aws:ebs/snapshotImport:SnapshotImport",
    "aws:ec2/amiCopy:AmiCopy",
  ],
  companions: { ...regionDefaults, defaultKey: { types: ["aws:ebs/defaultKmsKey:DefaultKmsKey"], inRegion: true } },
  settings: [assumeEncryptionByDefault],
  whenAbsent: "EBS encrypts with the region's default key, aws/ebs unless it is changed.",
  fix: "Set kmsKeyId: key.arn and encrypted: true, or declare aws.ebs.DefaultKmsKey.",
  peers: {
    guard: ["ebs_volume_encryption_key_rule"],
    checkov: ["CKV_AWS_189", "CKV_AWS_183", "CKV_AWS_236"],
    "compliance-policies": ["aws-ebs-volume-configure-customer-managed-key"],
  },
  judge(resource, context) {
    const { defaultKey } = context.companionsOf(resource);
    const encrypted = resource.bool("encrypted");
    const isEncrypted = or(encrypted.is(true), and(encrypted.isAbsent, isEncryptedByDefault(resource, context)));
    const isDefaultOwn = defaultKey.some((setting) => isOwnKey(setting, "keyArn"));
    return onlyIf(isEncrypted, "is not encrypted", () =>
      violationUnless(
        or(isOwnKey(resource, "kmsKeyId"), and(resource.text("kmsKeyId").isAbsent, isDefaultOwn)),
        "kmsKeyId names no customer managed key: a key that AWS manages is used",
      ),
    );
  },
});
