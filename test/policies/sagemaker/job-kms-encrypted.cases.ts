import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const roleArn = "arn:aws:iam::111122223333:role/research";

type Key = pulumi.Input<string>;

const cluster = (volumeKmsKeyId?: Key, instanceType: pulumi.Input<string> = "ml.m5.xlarge") => ({
  instanceCount: 1,
  instanceType,
  volumeSizeInGb: 20,
  volumeKmsKeyId,
});

const training = (args: Partial<aws.sagemaker.TrainingJobArgs>) =>
  new aws.sagemaker.TrainingJob("triage", { trainingJobName: "triage", roleArn, ...args });

const output = (kmsKeyId?: Key) => ({ s3OutputPath: "s3://clinic-models/output", kmsKeyId });

const KEY = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";

type Definition = aws.types.input.sagemaker.HyperParameterTuningJobTrainingJobDefinition;

const definition = (args: Partial<Definition> = {}): Definition => ({
  roleArn,
  algorithmSpecification: { trainingImage: "triage", trainingInputMode: "File" },
  outputDataConfig: output(KEY),
  stoppingCondition: { maxRuntimeInSeconds: 3600 },
  resourceConfig: cluster(KEY),
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

const dataQuality = (volume?: Key, kmsKeyId?: Key, instanceType?: string) =>
  new aws.sagemaker.DataQualityJobDefinition("triage", {
    roleArn,
    dataQualityAppSpecification: { imageUri: "monitor" },
    dataQualityJobInput: { endpointInput: { endpointName: "triage" } },
    dataQualityJobOutputConfig: { kmsKeyId, monitoringOutputs: { s3Output: { s3Uri: "s3://clinic-models/quality" } } },
    jobResources: { clusterConfig: cluster(volume, instanceType) },
  });

const schedule = (volume?: Key, kmsKeyId?: Key) =>
  new aws.sagemaker.MonitoringSchedule("triage", {
    monitoringScheduleConfig: {
      monitoringType: "DataQuality",
      monitoringJobDefinition: {
        roleArn,
        monitoringAppSpecification: { imageUri: "monitor" },
        monitoringInputs: { endpointInput: { endpointName: "triage", localPath: "/input" } },
        monitoringOutputConfig: {
          kmsKeyId,
          monitoringOutputs: { s3Output: { localPath: "/output", s3Uri: "s3://clinic-models/quality" } },
        },
        monitoringResources: { clusterConfig: cluster(volume) },
      },
    },
  });

/** A schedule that names a definition of its own, which is judged there. */
const byName = () =>
  new aws.sagemaker.MonitoringSchedule("triage", {
    monitoringScheduleConfig: { monitoringType: "DataQuality", monitoringJobDefinitionName: "triage" },
  });

const flow = (kmsKeyId?: Key) =>
  new aws.sagemaker.FlowDefinition("documents", {
    flowDefinitionName: "documents",
    roleArn,
    outputConfig: output(kmsKeyId),
    humanLoopConfig: {
      humanTaskUiArn: "arn:aws:sagemaker:us-east-1:111122223333:human-task-ui/documents",
      taskCount: 1,
      taskDescription: "Check what was read",
      taskTitle: "Documents",
      workteamArn: "arn:aws:sagemaker:us-east-1:111122223333:workteam/private-crowd/nurses",
    },
  });

const labeling = (kmsKeyId?: Key, labelingJobResourceConfig?: { volumeKmsKeyId?: Key }) =>
  new aws.sagemaker.LabelingJob("imaging", {
    labelingJobName: "imaging",
    labelAttributeName: "finding",
    roleArn,
    inputConfig: { dataSource: { s3DataSource: { manifestS3Uri: "s3://clinic-imaging/manifest" } } },
    outputConfig: output(kmsKeyId),
    humanTaskConfig: {
      numberOfHumanWorkersPerDataObject: 2,
      taskDescription: "Mark what is found",
      taskTitle: "Findings",
      taskTimeLimitInSeconds: 600,
      uiConfig: { uiTemplateS3Uri: "s3://clinic-imaging/template" },
      workteamArn: "arn:aws:sagemaker:us-east-1:111122223333:workteam/private-crowd/nurses",
    },
    labelingJobAlgorithmsConfig: labelingJobResourceConfig && {
      labelingJobAlgorithmSpecificationArn: "arn:aws:sagemaker:us-east-1:027400017018:algorithm",
      labelingJobResourceConfig,
    },
  });

const fleet = (kmsKeyId?: Key) =>
  new aws.sagemaker.DeviceFleet("scanners", {
    deviceFleetName: "scanners",
    roleArn,
    outputConfig: { s3OutputLocation: "s3://clinic-models/devices", kmsKeyId },
  });

const card = (kmsKeyId?: Key) =>
  new aws.sagemaker.ModelCard("triage", {
    modelCardName: "triage",
    modelCardStatus: "Draft",
    content: "{}",
    ...(kmsKeyId !== undefined && { securityConfig: { kmsKeyId } }),
  });

const RESOURCES = "monitoringScheduleConfig.monitoringJobDefinition.monitoringResources.clusterConfig";
const OUTPUT = "monitoringScheduleConfig.monitoringJobDefinition.monitoringOutputConfig";
const EMPTY = "securityConfig.kmsKeyId";

const computed = () => new aws.kms.Key("key").arn;

export const cases: PolicyCases = {
  compliant: {
    "a training job": {
      doc: true,
      program: () => {
        const key = new aws.kms.Key("key").arn;
        training({ resourceConfig: cluster(key), outputDataConfig: output(key) });
      },
    },
    "a training job with local storage": () =>
      training({ resourceConfig: cluster(undefined, "ml.g5.xlarge"), outputDataConfig: output(KEY) }),
    "groups with local storage": () =>
      training({
        resourceConfig: { instanceGroups: [{ instanceGroupName: "all", instanceType: "ml.p4d.24xlarge" }] },
        outputDataConfig: output(KEY),
      }),
    "a serverless training job": () => training({ outputDataConfig: output(KEY) }),
    "a tuning job": () => tuning(definition()),
    "a tuning job of two definitions": () => tuning(undefined, [definition(), definition()]),
    "a tuning job that chooses its instances": () =>
      tuning(definition({ resourceConfig: undefined, hyperParameterTuningResourceConfig: cluster(KEY) })),
    "a tuning job that chooses among instances with local storage": () =>
      tuning(
        definition({
          resourceConfig: undefined,
          hyperParameterTuningResourceConfig: { instanceConfigs: [{ instanceCount: 1, instanceType: "ml.g5.xlarge" }] },
        }),
      ),
    "a data quality job": () => dataQuality(KEY, KEY),
    "a data quality job with local storage": () => dataQuality(undefined, KEY, "ml.m5d.xlarge"),
    "a monitoring schedule": () => schedule(KEY, KEY),
    "a monitoring schedule that names a definition": byName,
    "a review": () => flow(KEY),
    "a labelling job": () => labeling(KEY),
    "a labelling job with an algorithm": () => labeling(KEY, { volumeKmsKeyId: KEY }),
    "a fleet of devices": () => fleet(KEY),
    "a model card": () => card(KEY),
    "a model card without settings": () => card(),
  },
  violating: {
    "a training job that says nothing": {
      doc: true,
      findings: ["resourceConfig", "outputDataConfig"],
      program: () => training({ resourceConfig: cluster(), outputDataConfig: output() }),
    },
    "the volume of a training job": {
      findings: ["resourceConfig"],
      program: () => training({ resourceConfig: cluster(), outputDataConfig: output(KEY) }),
    },
    "the alias of the key that AWS manages": {
      findings: ["outputDataConfig"],
      isEnoughIfSet: ["outputDataConfig.kmsKeyId"],
      program: () => training({ resourceConfig: cluster(KEY), outputDataConfig: output("alias/aws/s3") }),
    },
    "the output of a job with local storage": {
      findings: ["outputDataConfig"],
      program: () => training({ resourceConfig: cluster(undefined, "ml.g5.xlarge"), outputDataConfig: output() }),
    },
    "groups without local storage": {
      findings: ["resourceConfig"],
      program: () =>
        training({
          resourceConfig: { instanceGroups: [{ instanceGroupName: "all", instanceType: "ml.m5.xlarge" }] },
          outputDataConfig: output(KEY),
        }),
    },
    "a tuning job": {
      findings: ["trainingJobDefinition.resourceConfig", "trainingJobDefinition.outputDataConfig"],
      program: () => tuning(definition({ resourceConfig: cluster(), outputDataConfig: output() })),
    },
    "one of two definitions of a tuning job": {
      findings: ["trainingJobDefinitions[1].outputDataConfig"],
      program: () => tuning(undefined, [definition(), definition({ outputDataConfig: output() })]),
    },
    "a tuning job that chooses its instances": {
      findings: ["trainingJobDefinition.hyperParameterTuningResourceConfig"],
      program: () => tuning(definition({ resourceConfig: undefined, hyperParameterTuningResourceConfig: cluster() })),
    },
    "a data quality job": {
      findings: ["jobResources.clusterConfig", "dataQualityJobOutputConfig"],
      program: () => dataQuality(),
    },
    "a monitoring schedule": { findings: [RESOURCES, OUTPUT], program: () => schedule() },
    "a review": { findings: ["outputConfig"], program: () => flow() },
    "a labelling job": { findings: ["outputConfig"], program: () => labeling() },
    "the volume of a labelling job": {
      findings: ["labelingJobAlgorithmsConfig.labelingJobResourceConfig"],
      program: () => labeling(KEY, { volumeKmsKeyId: "" }),
      isEnoughIfSet: ["labelingJobAlgorithmsConfig.labelingJobResourceConfig.volumeKmsKeyId"],
    },
    "a fleet of devices": { findings: ["outputConfig"], program: () => fleet() },
    "a model card with an empty key": {
      findings: ["securityConfig"],
      isEnoughIfSet: [EMPTY],
      program: () => card(""),
    },
  },
  undecided: {
    "an instance type that is computed": () =>
      training({ resourceConfig: cluster(undefined, computed()), outputDataConfig: output(KEY) }),
    "resources that are computed": () =>
      training({ resourceConfig: computed().apply(() => cluster(KEY)), outputDataConfig: output(KEY) }),
    "definitions that are computed": () =>
      tuning(
        undefined,
        computed().apply(() => [definition()]),
      ),
  },
};
