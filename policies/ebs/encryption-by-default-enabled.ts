import { definePolicy, violationIf } from "../core/policy";

export default definePolicy({
  id: "ebs-encryption-by-default-enabled",
  title: "Account-level EBS encryption by default is not switched off",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)"],
  sources: [
    "astro#encryption-options",
    "astro#encryption-at-rest",
    "astro#storage-encryption-stays-on",
    "aptible#encryption-at-rest",
  ],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:ebs/encryptionByDefault:EncryptionByDefault"],
  whenAbsent: "The provider sets enabled to true.",
  fix: "Set enabled: true.",
  remediates: true,
  peers: {
    config: ["ec2-ebs-encryption-by-default"],
    prowler: ["ec2_ebs_default_encryption"],
    steampipe: ["ebs_encryption_by_default_enabled", "ec2_ebs_default_encryption_enabled"],
    checkov: ["CKV_AWS_106"],
  },
  judge: (region) =>
    violationIf(region.bool("enabled").is(false), "enabled is false: new volumes are not encrypted by default", {
      set: { enabled: true },
    }),
});
