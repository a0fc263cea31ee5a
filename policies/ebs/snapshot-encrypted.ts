import { definePolicy, violationUnless } from "../core/policy";
import { assumeEncryptionByDefault, isEncrypted, volumeCompanions } from "./_shared";

export default definePolicy({
  id: "ebs-snapshot-encrypted",
  title: "Copied and imported EBS snapshots are encrypted",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)"],
  sources: ["astro#encryption-at-rest", "astro#storage-encryption-stays-on", "aptible#encryption-at-rest"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:ebs/snapshotCopy:SnapshotCopy", "aws:ebs/snapshotImport:SnapshotImport"],
  companions: volumeCompanions,
  settings: [assumeEncryptionByDefault],
  whenAbsent: "A copy keeps its source's encryption; an import is unencrypted, unless the region encrypts by default.",
  fix: "Set encrypted: true (an existing copy is replaced).",
  peers: { prowler: ["ec2_ebs_snapshots_encrypted"], steampipe: ["ebs_snapshot_encryption_enabled"] },
  judge: (snapshot, context) =>
    violationUnless(isEncrypted(snapshot, context), "encrypted is not true: the snapshot may be unencrypted"),
});
