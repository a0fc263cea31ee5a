import { definePolicy, violationUnless } from "../core/policy";
import { and, or, Truth } from "../core/truth";

export default definePolicy({
  id: "neptune-cluster-storage-encrypted",
  title: "Neptune clusters encrypt their storage",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["astro#encryption-at-rest", "astro#storage-encryption-stays-on", "aptible#encryption-at-rest"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:neptune/cluster:Cluster"],
  whenAbsent: "AWS leaves the cluster unencrypted; a restored one is as its snapshot.",
  fix: "Set storageEncrypted: true (the cluster is replaced).",
  peers: {
    "cdk-nag": ["NeptuneClusterEncryptionAtRest"],
    prowler: ["neptune_cluster_storage_encrypted", "neptune_cluster_snapshot_encrypted"],
    steampipe: [
      "neptune_db_cluster_encryption_at_rest_enabled",
      "neptune_db_cluster_snapshot_encryption_at_rest_enabled",
    ],
    checkov: ["CKV_AWS_44", "CKV_AWS_279"],
  },
  judge(cluster) {
    const encrypted = cluster.bool("storageEncrypted");
    const snapshot = cluster.text("snapshotIdentifier");
    const asSnapshot = and(
      encrypted.isAbsent,
      snapshot.isSet,
      Truth.undecided({ path: snapshot.path, reason: "decides, and cannot be seen from here" }),
    );
    return violationUnless(
      or(encrypted.is(true), asSnapshot),
      "storageEncrypted is not true: the storage of the cluster is unencrypted",
    );
  },
});
