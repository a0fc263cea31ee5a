import { definePolicy, violationIf } from "../core/policy";
import { namesOtherRegion } from "../core/region";
import { and } from "../core/truth";

export default definePolicy({
  id: "rds-instance-storage-encrypted",
  title: "RDS DB instances encrypt their storage",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["astro#encryption-at-rest", "astro#storage-encryption-stays-on", "aptible#encryption-at-rest"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:rds/instance:Instance"],
  whenAbsent: "AWS leaves the instance unencrypted; a replica of the same region is as its source.",
  fix: "Set storageEncrypted: true (an existing instance is replaced: copy its snapshot with a KMS key and restore from that).",
  peers: {
    "cdk-nag": ["RDSStorageEncrypted"],
    config: ["rds-snapshot-encrypted", "rds-storage-encrypted"],
    guard: ["rds_storage_encrypted"],
    prowler: ["rds_instance_storage_encrypted", "rds_snapshots_encrypted"],
    steampipe: ["rds_db_instance_encryption_at_rest_enabled", "rds_db_snapshot_encrypted_at_rest"],
    checkov: ["CKV_AWS_16", "CKV_AWS_146"],
    "compliance-policies": ["aws-rds-instance-disallow-unencrypted-storage"],
    awsguard: ["rds-storage-encrypted"],
  },
  judge(instance) {
    const source = instance.text("replicateSourceDb");
    const isFromOtherRegion = namesOtherRegion(source, instance.region);
    return [
      violationIf(
        and(source.isAbsent, instance.bool("storageEncrypted").is(true).not),
        "storageEncrypted is not true: the instance's storage, backups and snapshots are unencrypted",
      ),
      violationIf(
        and(isFromOtherRegion, instance.text("kmsKeyId").isAbsent),
        "kmsKeyId is missing on a replica of another region: storageEncrypted does not count there",
        { fix: "Set kmsKeyId to a key of the replica's own region" },
      ),
    ];
  },
});
