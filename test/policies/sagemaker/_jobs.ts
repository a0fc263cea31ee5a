import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";

export const roleArn = "arn:aws:iam::111122223333:role/research";

export const model = (args: Partial<aws.sagemaker.ModelArgs> = {}) =>
  new aws.sagemaker.Model("triage", { executionRoleArn: roleArn, primaryContainer: { image: "triage" }, ...args });

export const training = (args: Partial<aws.sagemaker.TrainingJobArgs> = {}) =>
  new aws.sagemaker.TrainingJob("triage", {
    trainingJobName: "triage",
    roleArn,
    outputDataConfig: { s3OutputPath: "s3://clinic-models/output" },
    resourceConfig: { instanceCount: 1, instanceType: "ml.m5.xlarge", volumeSizeInGb: 50 },
    ...args,
  });

export type Definition = aws.types.input.sagemaker.HyperParameterTuningJobTrainingJobDefinition;

export const definition = (args: Partial<Definition> = {}): Definition => ({
  roleArn,
  algorithmSpecification: { trainingImage: "triage", trainingInputMode: "File" },
  outputDataConfig: { s3OutputPath: "s3://clinic-models/output" },
  stoppingCondition: { maxRuntimeInSeconds: 3600 },
  resourceConfig: { instanceCount: 1, instanceType: "ml.m5.xlarge", volumeSizeInGb: 50 },
  ...args,
});

export const tuning = (
  trainingJobDefinition: pulumi.Input<Definition> | undefined,
  trainingJobDefinitions?: pulumi.Input<pulumi.Input<Definition>[]>,
) =>
  new aws.sagemaker.HyperParameterTuningJob("triage", {
    config: { strategy: "Bayesian", resourceLimits: { maxParallelTrainingJobs: 2 } },
    trainingJobDefinition,
    trainingJobDefinitions,
  });

export type Network = pulumi.Input<aws.types.input.sagemaker.DataQualityJobDefinitionNetworkConfig>;

export const dataQuality = (networkConfig?: Network) =>
  new aws.sagemaker.DataQualityJobDefinition("triage", {
    roleArn,
    dataQualityAppSpecification: { imageUri: "monitor" },
    dataQualityJobInput: { endpointInput: { endpointName: "triage" } },
    dataQualityJobOutputConfig: { monitoringOutputs: { s3Output: { s3Uri: "s3://clinic-models/quality" } } },
    jobResources: { clusterConfig: { instanceCount: 1, instanceType: "ml.m5.xlarge", volumeSizeInGb: 20 } },
    networkConfig,
  });

export const schedule = (networkConfig?: Network) =>
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
export const byName = () =>
  new aws.sagemaker.MonitoringSchedule("triage", {
    monitoringScheduleConfig: { monitoringType: "DataQuality", monitoringJobDefinitionName: "triage" },
  });
