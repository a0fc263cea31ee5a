import { definePolicy, orUndecided, violationUnless } from "../core/policy";
import { isOwnKey } from "../core/requirements";

export default definePolicy({
  id: "codepipeline-artifacts-customer-managed-key",
  title: "Pipeline artifacts use a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:codepipeline/pipeline:Pipeline"],
  whenAbsent: "A key of S3 is used.",
  fix: 'Set artifactStores[].encryptionKey: { id, type: "KMS" }.',
  peers: { checkov: ["CKV_AWS_219"] },
  judge: (pipeline) =>
    pipeline
      .list("artifactStores")
      .collect(
        (store) =>
          violationUnless(
            isOwnKey(store, "encryptionKey.id"),
            `${store.path}.encryptionKey names no customer managed key: a key of S3 is used`,
            { detail: store.path },
          ),
        orUndecided("an artifact store has no customer managed key"),
      ),
});
