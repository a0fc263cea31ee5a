import { definePolicy, violationUnless } from "../core/policy";
import { namesOtherRegion } from "../core/region";
import { and, or } from "../core/truth";

export default definePolicy({
  id: "rds-cluster-storage-encrypted",
  title: "Aurora and Multi-AZ DB clusters encrypt their storage",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["astro#encryption-at-rest", "astro#storage-encryption-stays-on", "aptible#encryption-at-rest"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:rds/cluster:Cluster"],
  companions: { globalCluster: { types: ["aws:rds/globalCluster:GlobalCluster"], from: "globalClusterIdentifier" } },
  whenAbsent:
    "Aurora clusters of before 18 February 2026 and Multi-AZ DB clusters are unencrypted; inputs do not tell a cluster's age.",
  fix: "Set storageEncrypted: true (an existing cluster is replaced: restore its snapshot with kmsKeyId instead).",
  peers: {
    "cdk-nag": ["RDSStorageEncrypted"],
    guard: ["rds_storage_encrypted"],
    prowler: ["rds_cluster_storage_encrypted", "rds_snapshots_encrypted"],
    steampipe: ["rds_db_cluster_encryption_at_rest_enabled", "rds_db_snapshot_encrypted_at_rest"],
    checkov: ["CKV_AWS_96", "CKV_AWS_146"],
    "compliance-policies": ["aws-rds-cluster-disallow-unencrypted-storage"],
    config: ["rds-snapshot-encrypted", "rds-storage-encrypted"],
  },
  judge(cluster, { companionsOf }) {
    const encrypted = cluster.bool("storageEncrypted");
    const hasKey = cluster.text("kmsKeyId").isSet;
    const source = cluster.text("replicationSourceIdentifier");
    const isReplica = and(source.isSet, or(namesOtherRegion(source, cluster.region).not, hasKey));
    const isRestored = or(cluster.text("snapshotIdentifier").isSet, cluster.block("restoreToPointInTime").isSet);
    const isServerlessV1 = cluster.word("engineMode").is("serverless");
    const isInEncryptedGlobal = companionsOf(cluster).globalCluster.some((global) =>
      global.bool("storageEncrypted").is(true),
    );
    const isEncryptedUnsaid = or(isServerlessV1, isReplica, and(isRestored, hasKey), isInEncryptedGlobal);
    return violationUnless(
      or(encrypted.is(true), and(encrypted.isAbsent, isEncryptedUnsaid)),
      "storageEncrypted is not true: the cluster's storage, backups and snapshots may be unencrypted",
    );
  },
});
