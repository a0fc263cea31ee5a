import { definePolicy, violationUnless } from "../core/policy";
import { assumeEncryptionByDefault, isEncrypted, volumeCompanions } from "./_shared";

export default definePolicy({
  id: "ebs-volume-encrypted",
  title: "Every EBS volume is encrypted",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)"],
  sources: ["astro#encryption-at-rest", "astro#storage-encryption-stays-on", "aptible#encryption-at-rest"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:ebs/volume:Volume"],
  companions: volumeCompanions,
  settings: [assumeEncryptionByDefault],
  whenAbsent: "AWS leaves the volume unencrypted, unless its snapshot is encrypted or the region encrypts by default.",
  fix: "Set encrypted: true (an existing volume is replaced).",
  peers: {
    "cdk-nag": ["EC2EBSVolumeEncrypted"],
    config: ["encrypted-volumes"],
    guard: ["encrypted_volumes"],
    prowler: ["ec2_ebs_volume_encryption"],
    steampipe: ["ebs_attached_volume_encryption_enabled", "ebs_volume_encryption_at_rest_enabled"],
    checkov: ["CKV_AWS_3", "CKV2_AWS_2"],
    "compliance-policies": ["aws-ebs-volume-disallow-unencrypted-volume"],
    awsguard: ["encrypted-volumes"],
  },
  judge: (volume, context) =>
    violationUnless(isEncrypted(volume, context), "encrypted is not true: the volume is unencrypted"),
});
