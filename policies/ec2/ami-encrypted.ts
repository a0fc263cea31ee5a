import { definePolicy, violationUnless } from "../core/policy";
import { assumeEncryptionByDefault } from "../ebs/_shared";
import { imageCompanions, isImageEncrypted } from "./_volumes";

export default definePolicy({
  id: "ec2-ami-encrypted",
  title: "AMIs are built on encrypted snapshots",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["astro#encryption-at-rest", "astro#storage-encryption-stays-on", "aptible#encryption-at-rest"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:ec2/ami:Ami", "aws:ec2/amiCopy:AmiCopy"],
  companions: imageCompanions,
  settings: [assumeEncryptionByDefault],
  whenAbsent:
    "A copy keeps its source's encryption; a new snapshot is unencrypted, unless the region encrypts by default.",
  fix: "Set encrypted: true (with kmsKeyId for your own key).",
  peers: { steampipe: ["ec2_ami_ebs_encryption_enabled"], checkov: ["CKV_AWS_235", "CKV_AWS_204", "CKV_AWS_236"] },
  judge: (image, context) =>
    violationUnless(
      isImageEncrypted(image, context),
      "The snapshots of the image are unencrypted: encrypted is not true",
    ),
});
