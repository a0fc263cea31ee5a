import type { Block } from "../core/fact";
import { definePolicy, orUndecided, violationUnless } from "../core/policy";
import { Truth } from "../core/truth";

export default definePolicy({
  id: "secretsmanager-secret-customer-managed-key",
  title: "Secrets are encrypted with a customer managed key, also their replicas",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)"],
  sources: ["astro#secrets-backend", "aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:secretsmanager/secret:Secret"],
  whenAbsent: "Secrets Manager encrypts with the key aws/secretsmanager, which AWS manages.",
  fix: "Set kmsKeyId (and replicas[].kmsKeyId) to a customer managed key.",
  peers: {
    "cdk-nag": ["SecretsManagerUsingKMSKey"],
    config: ["secretsmanager-using-cmk"],
    guard: ["secretsmanager_using_cmk"],
    steampipe: ["secretsmanager_secret_encrypted_with_kms_cmk"],
    checkov: ["CKV_AWS_149"],
    "compliance-policies": ["aws-secretsmanager-secret-configure-customer-managed-key"],
  },
  judge(secret) {
    // A key that is not known yet is made in this run, so it is not the one of AWS.
    const hasOwnKey = (holder: Block) =>
      holder.gap
        ? Truth.undecided(holder.gap)
        : holder.text("kmsKeyId").fold({
            known: (name) => Truth.of(!name.toLowerCase().endsWith("alias/aws/secretsmanager")),
            absent: () => Truth.false,
            gap: () => Truth.true,
          });
    return [
      violationUnless(hasOwnKey(secret), "kmsKeyId is not a customer managed key"),
      ...secret.list("replicas").collect(
        (replica) =>
          violationUnless(hasOwnKey(replica), `${replica.path}.kmsKeyId is not a customer managed key`, {
            detail: replica.path,
          }),
        orUndecided("a replica's kmsKeyId is not a customer managed key"),
      ),
    ];
  },
});
