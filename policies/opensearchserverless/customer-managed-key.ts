import { definePolicy, onlyIf, violationIf } from "../core/policy";
import { or } from "../core/truth";

const COLLECTION = "aws:opensearch/serverlessCollection:ServerlessCollection";

export default definePolicy({
  id: "opensearchserverless-customer-managed-key",
  title: "OpenSearch Serverless collections use a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:opensearch/serverlessSecurityPolicy:ServerlessSecurityPolicy", COLLECTION],
  whenAbsent: "A collection needs an encryption policy.",
  fix: "Set KmsARN and AWSOwnedKey: false in the encryption policy.",
  judge(resource) {
    if (resource.type === COLLECTION) {
      return violationIf(
        resource.bool("encryptionConfigs.awsOwnedKey").is(true),
        "encryptionConfigs.awsOwnedKey is true: a key that AWS owns is used",
      );
    }
    const policy = resource.json("policy");
    return onlyIf(resource.word("type").is("encryption"), "is no encryption policy", () =>
      violationIf(
        or(policy.bool("AWSOwnedKey").is(true), policy.text("KmsARN").isAbsent),
        "policy names no KmsARN: a key that AWS owns is used",
      ),
    );
  },
});
