import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { byName, dataQuality, definition, model, roleArn, schedule, training, tuning } from "./_jobs";

type Algorithms = aws.types.input.sagemaker.LabelingJobLabelingJobAlgorithmsConfig;

const labeling = (labelingJobAlgorithmsConfig?: Algorithms) =>
  new aws.sagemaker.LabelingJob("imaging", {
    labelingJobName: "imaging",
    labelAttributeName: "finding",
    roleArn,
    inputConfig: { dataSource: { s3DataSource: { manifestS3Uri: "s3://clinic-imaging/manifest" } } },
    outputConfig: { s3OutputPath: "s3://clinic-imaging/labels" },
    humanTaskConfig: {
      numberOfHumanWorkersPerDataObject: 2,
      taskDescription: "Mark what is found",
      taskTitle: "Findings",
      taskTimeLimitInSeconds: 600,
      uiConfig: { uiTemplateS3Uri: "s3://clinic-imaging/template" },
      workteamArn: "arn:aws:sagemaker:us-east-1:111122223333:workteam/private-crowd/nurses",
    },
    labelingJobAlgorithmsConfig,
  });

const ALGORITHM = { labelingJobAlgorithmSpecificationArn: "arn:aws:sagemaker:us-east-1:027400017018:algorithm" };

const vpcConfig = { subnets: ["subnet-0123456789abcdef0"], securityGroupIds: ["sg-0123456789abcdef0"] };
const NOWHERE = { subnets: [], securityGroupIds: ["sg-0123456789abcdef0"] };
const ISOLATED = { enableNetworkIsolation: true };

const subnet = () => new aws.ec2.Subnet("research", { vpcId: "vpc-0123456789abcdef0", cidrBlock: "10.20.0.0/20" }).id;

const computed = () => new aws.kms.Key("key").arn.apply((arn) => arn !== "");

export const cases: PolicyCases = {
  compliant: {
    "a model in a VPC": {
      doc: true,
      program: () => model({ vpcConfig: { subnets: [subnet()], securityGroupIds: ["sg-0123456789abcdef0"] } }),
    },
    "a model without a network": () => model(ISOLATED),
    "a training job": () => training({ vpcConfig }),
    "a training job without a network": () => training(ISOLATED),
    "a tuning job": () => tuning(definition({ vpcConfig })),
    "a tuning job of two definitions": () => tuning(undefined, [definition({ vpcConfig }), definition(ISOLATED)]),
    "a data quality job": () => dataQuality({ vpcConfig }),
    "a monitoring schedule": () => schedule({ vpcConfig }),
    "a monitoring schedule without a network": () => schedule(ISOLATED),
    "a monitoring schedule that names a definition": byName,
    "a labelling job with an algorithm": () => labeling({ ...ALGORITHM, labelingJobResourceConfig: { vpcConfig } }),
  },
  violating: {
    "a model that says nothing": { doc: true, findings: [""], program: () => model() },
    "a model without subnets": {
      isEnoughIfSet: ["vpcConfig.subnets"],
      program: () => model({ vpcConfig: NOWHERE }),
    },
    "a training job that says nothing": () => training({ enableNetworkIsolation: false }),
    "a tuning job that says nothing": { findings: ["trainingJobDefinition"], program: () => tuning(definition()) },
    "one of two definitions of a tuning job": {
      findings: ["trainingJobDefinitions[1]"],
      program: () => tuning(undefined, [definition({ vpcConfig }), definition()]),
    },
    "a data quality job that says nothing": { findings: ["networkConfig"], program: () => dataQuality() },
    "a monitoring schedule that says nothing": {
      findings: ["monitoringScheduleConfig.monitoringJobDefinition.networkConfig"],
      program: () => schedule(),
    },
    "a labelling job with an algorithm": () => labeling(ALGORITHM),
    "a labelling job with an algorithm and a key": () =>
      labeling({ ...ALGORITHM, labelingJobResourceConfig: { volumeKmsKeyId: "alias/research" } }),
  },
  undecided: {
    "isolation that is computed": () => model({ enableNetworkIsolation: computed() }),
    "a VPC that is computed": () => model({ vpcConfig: computed().apply(() => vpcConfig) }),
    "definitions that are computed": () =>
      tuning(
        undefined,
        computed().apply(() => [definition({ vpcConfig })]),
      ),
    "network settings that are computed": () => schedule(computed().apply(() => ISOLATED)),
    "resources of a labelling job that are computed": () =>
      labeling({ ...ALGORITHM, labelingJobResourceConfig: computed().apply(() => ({ vpcConfig })) }),
  },
  notApplicable: {
    "a serverless training job": () =>
      training({
        resourceConfig: undefined,
        serverlessJobConfig: {
          baseModelArn: "arn:aws:sagemaker:us-east-1:aws:hub-content/base",
          jobType: "FineTuning",
        },
      }),
    "a labelling job without an algorithm": () => labeling(),
  },
};
