import { definePolicy, violationUnless } from "../core/policy";

export default definePolicy({
  id: "docdb-cluster-storage-encrypted",
  title: "DocumentDB clusters encrypt their storage",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["astro#encryption-at-rest", "astro#storage-encryption-stays-on", "aptible#encryption-at-rest"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:docdb/cluster:Cluster"],
  whenAbsent: "AWS leaves the cluster unencrypted.",
  fix: "Set storageEncrypted: true (the cluster is replaced).",
  peers: {
    "cdk-nag": ["DocumentDBClusterEncryptionAtRest"],
    prowler: ["documentdb_cluster_storage_encrypted"],
    steampipe: ["docdb_cluster_encryption_at_rest_enabled", "docdb_cluster_instance_encryption_at_rest_enabled"],
    checkov: ["CKV_AWS_74"],
  },
  judge: (cluster) =>
    violationUnless(
      cluster.bool("storageEncrypted").is(true),
      "storageEncrypted is not true: the storage of the cluster is unencrypted",
    ),
});
