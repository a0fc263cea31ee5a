import { definePolicy } from "../core/policy";
import { mustNameOwnKey } from "../core/requirements";

export default definePolicy({
  id: "redshift-customer-managed-key",
  title: "Redshift clusters, namespaces and their cross-region copies use a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["stitch#secured-destinations", "aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [
    "aws:redshift/cluster:Cluster",
    "aws:redshiftserverless/namespace:Namespace",
    "aws:redshift/snapshotCopyGrant:SnapshotCopyGrant",
    "aws:redshift/integration:Integration",
  ],
  whenAbsent: "Redshift encrypts with a key that AWS manages.",
  fix: "Set kmsKeyId: key.arn.",
  peers: {
    steampipe: ["redshift_cluster_encrypted_with_cmk", "redshift_cluster_kms_enabled"],
    checkov: ["CKV_AWS_142", "CKV_AWS_281", "CKV_AWS_282"],
  },
  judge: mustNameOwnKey("kmsKeyId"),
});
