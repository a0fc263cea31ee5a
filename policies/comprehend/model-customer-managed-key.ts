import { definePolicy, violationIf } from "../core/policy";
import { isOwnKey, mustNameOwnKey } from "../core/requirements";
import { and } from "../core/truth";

const CLASSIFIER = "aws:comprehend/documentClassifier:DocumentClassifier";

export default definePolicy({
  id: "comprehend-model-customer-managed-key",
  title: "Comprehend models, volumes and output use named keys",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [CLASSIFIER, "aws:comprehend/entityRecognizer:EntityRecognizer"],
  whenAbsent: "Keys of the service are used.",
  fix: "Set modelKmsKeyId, volumeKmsKeyId and outputDataConfig.kmsKeyId.",
  peers: { checkov: ["CKV_AWS_267", "CKV_AWS_268"] },
  judge: (model) => [
    ...["modelKmsKeyId", "volumeKmsKeyId"].map((property) => ({
      ...mustNameOwnKey(property)(model),
      detail: property,
    })),
    ...(model.type === CLASSIFIER
      ? [
          violationIf(
            and(model.block("outputDataConfig").isSet, isOwnKey(model, "outputDataConfig.kmsKeyId").not),
            "outputDataConfig.kmsKeyId names no customer managed key",
            { detail: "outputDataConfig.kmsKeyId" },
          ),
        ]
      : []),
  ],
});
