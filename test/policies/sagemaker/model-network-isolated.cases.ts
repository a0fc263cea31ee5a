import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const roleArn = "arn:aws:iam::111122223333:role/research";

const model = (args: Partial<aws.sagemaker.ModelArgs> = {}) =>
  new aws.sagemaker.Model("triage", { executionRoleArn: roleArn, primaryContainer: { image: "triage" }, ...args });

const training = (args: Partial<aws.sagemaker.TrainingJobArgs> = {}) =>
  new aws.sagemaker.TrainingJob("triage", {
    trainingJobName: "triage",
    roleArn,
    outputDataConfig: { s3OutputPath: "s3://clinic-models/output" },
    resourceConfig: { instanceCount: 1, instanceType: "ml.m5.xlarge", volumeSizeInGb: 50 },
    ...args,
  });

type Definition = aws.types.input.sagemaker.HyperParameterTuningJobTrainingJobDefinition;

const definition = (args: Partial<Definition> = {}): Definition => ({
  roleArn,
  algorithmSpecification: { trainingImage: "triage", trainingInputMode: "File" },
  outputDataConfig: { s3OutputPath: "s3://clinic-models/output" },
  stoppingCondition: { maxRuntimeInSeconds: 3600 },
  resourceConfig: { instanceCount: 1, instanceType: "ml.m5.xlarge", volumeSizeInGb: 50 },
  ...args,
});

const tuning = (
  trainingJobDefinition: pulumi.Input<Definition> | undefined,
  trainingJobDefinitions?: pulumi.Input<pulumi.Input<Definition>[]>,
) =>
  new aws.sagemaker.HyperParameterTuningJob("triage", {
    config: { strategy: "Bayesian", resourceLimits: { maxParallelTrainingJobs: 2 } },
    trainingJobDefinition,
    trainingJobDefinitions,
  });

type Network = pulumi.Input<aws.types.input.sagemaker.DataQualityJobDefinitionNetworkConfig>;

const dataQuality = (networkConfig?: Network) =>
  new aws.sagemaker.DataQualityJobDefinition("triage", {
    roleArn,
    dataQualityAppSpecification: { imageUri: "monitor" },
    dataQualityJobInput: { endpointInput: { endpointName: "triage" } },
    dataQualityJobOutputConfig: { monitoringOutputs: { s3Output: { s3Uri: "s3://clinic-models/quality" } } },
    jobResources: { clusterConfig: { instanceCount: 1, instanceType: "ml.m5.xlarge", volumeSizeInGb: 20 } },
    networkConfig,
  });

const schedule = (networkConfig?: Network) =>
  new aws.sagemaker.MonitoringSchedule("triage", {
    monitoringScheduleConfig: {
      monitoringType: "DataQuality",
      monitoringJobDefinition: {
        roleArn,
        monitoringAppSpecification: { imageUri: "monitor" },
        monitoringInputs: { endpointInput: { endpointName: "triage", localPath: "/input" } },
        monitoringOutputConfig: {
          monitoringOutputs: { s3Output: { localPath: "/output", s3Uri: "s3://clinic-models/quality" } },
        },
        monitoringResources: { clusterConfig: { instanceCount: 1, instanceType: "ml.m5.xlarge", volumeSizeInGb: 20 } },
        networkConfig,
      },
    },
  });

/** A schedule that names a definition of its own, which is judged there. */
const byName = () =>
  new aws.sagemaker.MonitoringSchedule("triage", {
    monitoringScheduleConfig: { monitoringType: "DataQuality", monitoringJobDefinitionName: "triage" },
  });

const ISOLATED = { enableNetworkIsolation: true };
const OPEN = { enableNetworkIsolation: false };
const NETWORK = "monitoringScheduleConfig.monitoringJobDefinition.networkConfig";

const computed = () => new aws.kms.Key("key").arn.apply((arn) => arn !== "");

export const cases: PolicyCases = {
  compliant: {
    "a model": { doc: true, program: () => model(ISOLATED) },
    "true as text": () => model({ enableNetworkIsolation: "true" as never }),
    "a training job": () => training(ISOLATED),
    "a tuning job": () => tuning(definition(ISOLATED)),
    "a tuning job of two definitions": () => tuning(undefined, [definition(ISOLATED), definition(ISOLATED)]),
    "a data quality job": () => dataQuality(ISOLATED),
    "a monitoring schedule": () => schedule(ISOLATED),
    "a monitoring schedule that names a definition": byName,
  },
  violating: {
    "a model that says nothing": { doc: true, findings: [""], program: () => model() },
    "an explicit false": () => model(OPEN),
    "a model in a VPC": () =>
      model({ vpcConfig: { subnets: ["subnet-0123456789abcdef0"], securityGroupIds: ["sg-0123456789abcdef0"] } }),
    "a training job that says nothing": () => training(),
    "a tuning job that says nothing": { findings: ["trainingJobDefinition"], program: () => tuning(definition()) },
    "one of two definitions of a tuning job": {
      findings: ["trainingJobDefinitions[1]"],
      program: () => tuning(undefined, [definition(ISOLATED), definition(OPEN)]),
    },
    "a data quality job that says nothing": { findings: ["networkConfig"], program: () => dataQuality() },
    "a data quality job, false as text": () => dataQuality({ enableNetworkIsolation: "false" as never }),
    "a monitoring schedule that says nothing": { findings: [NETWORK], program: () => schedule() },
    "a monitoring schedule, an explicit false": () => schedule(OPEN),
  },
  undecided: {
    "a flag that is computed": () => model({ enableNetworkIsolation: computed() }),
    "a flag of a training job that is computed": () => training({ enableNetworkIsolation: computed() }),
    "definitions that are computed": () =>
      tuning(
        undefined,
        computed().apply(() => [definition(ISOLATED)]),
      ),
    "network settings that are computed": () => dataQuality(computed().apply(() => ISOLATED)),
  },
};
