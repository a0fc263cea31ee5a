import { definePolicy, violationIf } from "../core/policy";

export default definePolicy({
  id: "redshift-cluster-encrypted",
  title: "Redshift clusters are encrypted",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)"],
  sources: [
    "stitch#secured-destinations",
    "astro#encryption-at-rest",
    "astro#storage-encryption-stays-on",
    "aptible#encryption-at-rest",
  ],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:redshift/cluster:Cluster"],
  whenAbsent: "The provider (v7) and AWS (since January 2025) encrypt.",
  fix: 'Set encrypted: "true", or leave it out.',
  remediates: true,
  peers: {
    "cdk-nag": ["RedshiftClusterConfiguration", "RedshiftClusterEncryptionAtRest"],
    config: ["redshift-cluster-configuration-check"],
    guard: ["redshift_cluster_configuration_check"],
    prowler: ["redshift_cluster_encrypted_at_rest"],
    steampipe: ["redshift_cluster_encryption_logging_enabled", "redshift_cluster_kms_enabled"],
    checkov: ["CKV_AWS_64"],
    awsguard: ["redshift-cluster-configuration"],
  },
  judge: (cluster) =>
    violationIf(
      cluster.bool("encrypted").is(false),
      'encrypted is "false": the storage of the cluster is unencrypted',
      { set: { encrypted: "true" } },
    ),
});
