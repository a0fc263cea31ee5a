import type { Block } from "../core/fact";
import { definePolicy, violationUnless } from "../core/policy";
import { and } from "../core/truth";

export default definePolicy({
  id: "ecr-repository-kms-encrypted",
  title: "Images are encrypted with a KMS key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)"],
  sources: ["astro#planes-encrypted-at-rest", "astro#encryption-at-rest", "aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:ecr/repository:Repository", "aws:ecr/repositoryCreationTemplate:RepositoryCreationTemplate"],
  whenAbsent: "AES256.",
  fix: 'Set encryptionConfigurations: [{ encryptionType: "KMS", kmsKey }] (only at creation).',
  peers: {
    checkov: ["CKV_AWS_136"],
    "compliance-policies": [
      "aws-ecr-repository-configure-customer-managed-key",
      "aws-ecr-repository-disallow-unencrypted-repository",
    ],
  },
  judge: (repository) => {
    const configurations = repository.list("encryptionConfigurations");
    const isKms = (configuration: Block) => configuration.text("encryptionType").isOneOf(["KMS", "KMS_DSSE"]);
    return violationUnless(
      and(configurations.isEmpty.not, configurations.every(isKms)),
      "encryptionConfigurations name no KMS key: images are encrypted with AES256",
    );
  },
});
