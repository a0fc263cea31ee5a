import { definePolicy } from "../core/policy";
import { mustBeTrue } from "../core/requirements";

export default definePolicy({
  id: "dax-cluster-encrypted",
  title: "DAX clusters are encrypted at rest",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)"],
  sources: ["astro#encryption-at-rest", "astro#storage-encryption-stays-on", "aptible#encryption-at-rest"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:dax/cluster:Cluster"],
  whenAbsent: "DAX leaves the cache unencrypted.",
  fix: "Set serverSideEncryption: { enabled: true } (the cluster is replaced).",
  peers: {
    "cdk-nag": ["DAXEncrypted"],
    guard: ["dax_encryption_enabled"],
    prowler: ["dynamodb_accelerator_cluster_encryption_enabled"],
    steampipe: ["dax_cluster_encryption_at_rest_enabled"],
    checkov: ["CKV_AWS_47"],
  },
  judge: mustBeTrue("serverSideEncryption.enabled", "the cache is stored unencrypted"),
});
