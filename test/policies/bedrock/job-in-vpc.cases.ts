import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const ROLE = "arn:aws:iam::111122223333:role/bedrock";
const securityGroupIds = ["sg-0123456789abcdef0"];
const subnetIds = ["subnet-0123456789abcdef0", "subnet-0fedcba9876543210"];

const model = (vpcConfig?: aws.bedrock.CustomModelArgs["vpcConfig"]) =>
  new aws.bedrock.CustomModel("coding", {
    customModelName: "coding",
    jobName: "coding-1",
    baseModelIdentifier: "arn:aws:bedrock:us-east-1::foundation-model/amazon.titan-text-express-v1",
    roleArn: ROLE,
    hyperparameters: { epochCount: "1" },
    trainingDataConfig: { s3Uri: "s3://clinic-training/train.jsonl" },
    outputDataConfig: { s3Uri: "s3://clinic-training/out/" },
    vpcConfig,
  });

const job = (vpcConfig?: aws.bedrockmodel.InvocationJobArgs["vpcConfig"]) =>
  new aws.bedrockmodel.InvocationJob("summaries", {
    jobName: "summaries",
    modelId: "amazon.titan-text-express-v1",
    roleArn: ROLE,
    inputDataConfig: { s3InputDataConfig: { s3Uri: "s3://clinic-letters/in/" } },
    outputDataConfig: { s3OutputDataConfig: { s3Uri: "s3://clinic-letters/out/" } },
    vpcConfig,
  });

export const cases: PolicyCases = {
  compliant: {
    "training in a VPC": { doc: true, program: () => model({ securityGroupIds, subnetIds }) },
    "a batch job in a VPC": () => job({ securityGroupIds, subnetIds }),
    "a subnet of the stack": () => {
      const subnet = new aws.ec2.Subnet("private", { vpcId: "vpc-0123456789abcdef0", cidrBlock: "10.0.1.0/24" });
      model({ securityGroupIds, subnetIds: [subnet.id] });
    },
  },
  violating: {
    "training outside a VPC": { doc: true, program: () => model() },
    "a batch job outside a VPC": () => job(),
    "a VPC without subnets": {
      isEnoughIfSet: ["vpcConfig.subnetIds"],
      program: () => model({ securityGroupIds, subnetIds: [] }),
    },
  },
  undecided: {
    "a network that is computed": () =>
      model(new aws.kms.Key("key").arn.apply(() => ({ securityGroupIds, subnetIds }))),
  },
};
