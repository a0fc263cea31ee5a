import { definePolicy, violationUnless } from "../core/policy";

export default definePolicy({
  id: "efs-file-system-encrypted",
  title: "EFS file systems are encrypted at rest",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["astro#encryption-at-rest", "astro#storage-encryption-stays-on", "aptible#encryption-at-rest"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:efs/fileSystem:FileSystem"],
  whenAbsent: "AWS leaves the file system unencrypted.",
  fix: "Set encrypted: true (an existing file system is replaced).",
  peers: {
    "cdk-nag": ["EFSEncrypted"],
    config: ["efs-encrypted-check"],
    guard: ["efs_encrypted_check"],
    prowler: ["efs_encryption_at_rest_enabled"],
    steampipe: ["efs_file_system_encrypt_data_at_rest"],
    checkov: ["CKV_AWS_42"],
    "compliance-policies": ["aws-efs-filesystem-disallow-unencrypted-file-system"],
    awsguard: ["efs-encrypted"],
  },
  judge: (fileSystem) =>
    violationUnless(
      fileSystem.bool("encrypted").is(true),
      "encrypted is not true: the file system is stored unencrypted",
    ),
});
