import { definePolicy } from "../core/policy";
import { mustBeOneOf, mustNameOwnKey } from "../core/requirements";

const VAULT = "aws:bedrock/agentcoreTokenVaultCmk:AgentcoreTokenVaultCmk";
const KEYS: Readonly<Record<string, string>> = {
  "aws:bedrock/agentAgent:AgentAgent": "customerEncryptionKeyArn",
  "aws:bedrock/agentFlow:AgentFlow": "customerEncryptionKeyArn",
  "aws:bedrock/agentPrompt:AgentPrompt": "customerEncryptionKeyArn",
  "aws:bedrock/guardrail:Guardrail": "kmsKeyArn",
  "aws:bedrock/customModel:CustomModel": "customModelKmsKeyId",
  "aws:bedrock/agentDataSource:AgentDataSource": "serverSideEncryptionConfiguration.kmsKeyArn",
  "aws:bedrock/evaluationJob:EvaluationJob": "customerEncryptionKeyId",
  "aws:bedrock/agentcoreMemory:AgentcoreMemory": "encryptionKeyArn",
  "aws:bedrock/agentcoreGateway:AgentcoreGateway": "kmsKeyArn",
  "aws:bedrock/agentcorePolicyEngine:AgentcorePolicyEngine": "encryptionKeyArn",
  "aws:bedrock/agentcoreEvaluator:AgentcoreEvaluator": "kmsKeyArn",
  "aws:bedrockmodel/invocationJob:InvocationJob": "outputDataConfig.s3OutputDataConfig.s3EncryptionKeyId",
};

export default definePolicy({
  id: "bedrock-customer-managed-key",
  title: "Bedrock agents, flows, prompts, guardrails, models and memories use a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [...Object.keys(KEYS), VAULT],
  whenAbsent: "Bedrock encrypts with a key that AWS owns.",
  fix: "Set the resource’s key property (customerEncryptionKeyArn, kmsKeyArn …) to key.arn.",
  peers: {
    prowler: [
      "bedrock_custom_model_encrypted_with_cmk",
      "bedrock_prompt_encrypted_with_cmk",
      "bedrock_knowledge_base_encrypted_with_cmk",
    ],
    checkov: ["CKV_AWS_373"],
  },
  judge(resource) {
    if (resource.type === VAULT)
      return mustBeOneOf("kmsConfiguration.keyType", ["CustomerManagedKey"], "a key that AWS owns is used")(resource);
    return mustNameOwnKey(KEYS, "a key that AWS owns is used")(resource);
  },
});
