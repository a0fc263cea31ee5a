import type { Block } from "../core/fact";
import { definePolicy, onlyIf } from "../core/policy";
import { mustNameOwnKey } from "../core/requirements";
import { and, or } from "../core/truth";
import { hasLocalStorage } from "./_shared";

export default definePolicy({
  id: "sagemaker-endpoint-configuration-kms-encrypted",
  title: "SageMaker endpoints encrypt their volumes with a named key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["astro#encryption-at-rest", "astro#storage-encryption-stays-on", "aptible#encryption-at-rest"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:sagemaker/endpointConfiguration:EndpointConfiguration"],
  whenAbsent: "Volumes are encrypted with a key of the service.",
  fix: "Set kmsKeyArn.",
  peers: {
    "cdk-nag": ["SageMakerEndpointConfigurationKMSKeyConfigured"],
    config: ["sagemaker-endpoint-configuration-kms-key-configured"],
    guard: ["sagemaker_endpoint_configuration_kms_key_configured"],
    prowler: ["sagemaker_endpoint_config_kms_encryption_enabled"],
    steampipe: ["sagemaker_endpoint_configuration_encryption_at_rest_enabled"],
    checkov: ["CKV_AWS_98"],
  },
  judge(configuration) {
    const variants = configuration.list("productionVariants");
    const shadows = configuration.list("shadowProductionVariants");
    const isServerless = (variant: Block) => variant.block("serverlessConfig").isSet;
    const isLocal = (variant: Block) => hasLocalStorage(variant.word("instanceType"));
    const takesNoKey = or(
      and(variants.isEmpty.not, variants.every(isServerless)),
      variants.some(isLocal),
      shadows.some(isLocal),
    );
    return onlyIf(takesNoKey.not, "has no volume that takes a key", () =>
      mustNameOwnKey("kmsKeyArn", "volumes are encrypted with a key of the service")(configuration),
    );
  },
});
