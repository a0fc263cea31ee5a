import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Key = pulumi.Input<string>;

const ROLE = "arn:aws:iam::111122223333:role/assistant";
const MODEL = "anthropic.claude-sonnet-4-20250514-v1:0";
const KEY = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";

const agent = (customerEncryptionKeyArn?: Key) =>
  new aws.bedrock.AgentAgent("assistant", {
    agentName: "assistant",
    agentResourceRoleArn: ROLE,
    foundationModel: MODEL,
    customerEncryptionKeyArn,
  });

const flow = (customerEncryptionKeyArn?: Key) =>
  new aws.bedrock.AgentFlow("intake", { executionRoleArn: ROLE, customerEncryptionKeyArn });

const prompt = (customerEncryptionKeyArn?: Key) => new aws.bedrock.AgentPrompt("intake", { customerEncryptionKeyArn });

const guardrail = (kmsKeyArn?: Key) =>
  new aws.bedrock.Guardrail("assistant", {
    blockedInputMessaging: "The assistant does not answer this",
    blockedOutputsMessaging: "The assistant does not answer this",
    kmsKeyArn,
  });

const model = (customModelKmsKeyId?: Key) =>
  new aws.bedrock.CustomModel("letters", {
    customModelName: "letters",
    jobName: "letters",
    roleArn: ROLE,
    baseModelIdentifier: "arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0",
    hyperparameters: { epochCount: "1" },
    trainingDataConfig: { s3Uri: "s3://clinic-letters/training" },
    outputDataConfig: { s3Uri: "s3://clinic-letters/output" },
    customModelKmsKeyId,
  });

const dataSource = (
  serverSideEncryptionConfiguration?: pulumi.Input<aws.types.input.bedrock.AgentDataSourceServerSideEncryptionConfiguration>,
) =>
  new aws.bedrock.AgentDataSource("guidelines", {
    knowledgeBaseId: "EMDPPAYPZI",
    dataSourceConfiguration: { type: "S3", s3Configuration: { bucketArn: "arn:aws:s3:::clinic-guidelines" } },
    serverSideEncryptionConfiguration,
  });

const evaluation = (customerEncryptionKeyId?: Key) =>
  new aws.bedrock.EvaluationJob("letters", {
    jobName: "letters",
    roleArn: ROLE,
    evaluationConfig: {
      automated: {
        datasetMetricConfigs: [
          { dataset: { name: "letters" }, metricNames: ["Builtin.Accuracy"], taskType: "Summarization" },
        ],
      },
    },
    inferenceConfig: { models: [{ bedrockModel: { modelIdentifier: MODEL } }] },
    outputDataConfig: { s3Uri: "s3://clinic-letters/evaluation" },
    customerEncryptionKeyId,
  });

const memory = (encryptionKeyArn?: Key) =>
  new aws.bedrock.AgentcoreMemory("assistant", { eventExpiryDuration: 30, encryptionKeyArn });

const gateway = (kmsKeyArn?: Key) =>
  new aws.bedrock.AgentcoreGateway("tools", { authorizerType: "AWS_IAM", roleArn: ROLE, kmsKeyArn });

const engine = (encryptionKeyArn?: Key) => new aws.bedrock.AgentcorePolicyEngine("tools", { encryptionKeyArn });

const evaluator = (kmsKeyArn?: Key) =>
  new aws.bedrock.AgentcoreEvaluator("letters", {
    evaluatorName: "letters",
    level: "SESSION",
    evaluatorConfig: { llmAsAJudge: { instructions: "Judge the letter", modelConfig: {}, ratingScale: {} } },
    kmsKeyArn,
  });

const batch = (s3EncryptionKeyId?: Key) =>
  new aws.bedrockmodel.InvocationJob("letters", {
    jobName: "letters",
    modelId: MODEL,
    roleArn: ROLE,
    inputDataConfig: { s3InputDataConfig: { s3Uri: "s3://clinic-letters/input" } },
    outputDataConfig: { s3OutputDataConfig: { s3Uri: "s3://clinic-letters/output", s3EncryptionKeyId } },
  });

const vault = (keyType: pulumi.Input<string>, kmsKeyArn?: string) =>
  new aws.bedrock.AgentcoreTokenVaultCmk("tokens", { kmsConfiguration: { keyType, kmsKeyArn } });

export const cases: PolicyCases = {
  compliant: {
    "an agent with a key of the stack": { doc: true, program: () => agent(new aws.kms.Key("key").arn) },
    "an agent with a key by its ARN": () => agent(KEY),
    "a flow": () => flow(KEY),
    "a prompt": () => prompt(KEY),
    "a guardrail": () => guardrail(KEY),
    "a custom model": () => model(KEY),
    "a data source": () => dataSource({ kmsKeyArn: KEY }),
    "an evaluation": () => evaluation(KEY),
    "a memory": () => memory(KEY),
    "a gateway": () => gateway(KEY),
    "a policy engine": () => engine(KEY),
    "an evaluator": () => evaluator(KEY),
    "a batch of invocations": () => batch(KEY),
    "a token vault": () => vault("CustomerManagedKey", KEY),
  },
  violating: {
    "an agent that says nothing": { doc: true, program: () => agent() },
    "an agent with an empty key": { isEnoughIfSet: ["customerEncryptionKeyArn"], program: () => agent("") },
    "the alias of a key that AWS manages": {
      isEnoughIfSet: ["customerEncryptionKeyArn"],
      program: () => agent("arn:aws:kms:us-east-1:111122223333:alias/aws/bedrock"),
    },
    "a flow": () => flow(),
    "a prompt": () => prompt(),
    "a guardrail": () => guardrail(),
    "a custom model": () => model(),
    "a data source": () => dataSource(),
    "a data source with an empty configuration": () => dataSource({}),
    "an evaluation": () => evaluation(),
    "a memory": () => memory(),
    "a gateway": () => gateway(),
    "a policy engine": () => engine(),
    "an evaluator": () => evaluator(),
    "a batch of invocations": () => batch(),
    "a token vault": () => vault("ServiceManagedKey"),
  },
  undecided: {
    "a type of key that is computed": () => vault(new aws.kms.Key("key").arn),
    "a configuration of a data source that is computed": () =>
      dataSource(new aws.kms.Key("key").arn.apply((kmsKeyArn) => ({ kmsKeyArn }))),
  },
};
