import { definePolicy, violationUnless } from "../core/policy";
import { and } from "../core/truth";

export default definePolicy({
  id: "eks-cluster-secrets-encrypted",
  title: "Kubernetes secrets are encrypted with a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)"],
  sources: ["astro#planes-encrypted-at-rest", "astro#encryption-at-rest", "aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:eks/cluster:Cluster"],
  whenAbsent: "A key of AWS is used.",
  fix: 'Set encryptionConfig: {provider: {keyArn: key.arn}, resources: ["secrets"]} (this cannot be undone).',
  peers: {
    prowler: ["eks_cluster_kms_cmk_encryption_in_secrets_enabled"],
    steampipe: ["eks_cluster_secrets_encrypted"],
    checkov: ["CKV_AWS_58"],
    guard: ["eks_cluster_encryption_rule"],
    "compliance-policies": ["aws-eks-cluster-enable-cluster-encryption-config"],
  },
  judge: (cluster) => {
    const configuration = cluster.block("encryptionConfig");
    return violationUnless(
      and(
        configuration.text("provider.keyArn").isSet,
        configuration.texts("resources").some((resource) => resource.is("secrets")),
      ),
      "encryptionConfig names no key for secrets: a key of AWS is used",
    );
  },
});
