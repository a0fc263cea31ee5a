import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";
import { type Definition, definition, roleArn, training, tuning } from "./_jobs";

const cluster = (instanceCount: pulumi.Input<number>) => ({
  instanceCount,
  instanceType: "ml.m5.xlarge",
  volumeSizeInGb: 20,
});

const group = (instanceCount: pulumi.Input<number>) => ({
  instanceGroupName: `group-${instanceCount}`,
  instanceType: "ml.m5.xlarge",
  instanceCount,
});

type Flag = pulumi.Input<boolean>;

const network = (enableInterContainerTrafficEncryption?: Flag) => ({ enableInterContainerTrafficEncryption });

const dataQuality = (instanceCount: pulumi.Input<number>, enableInterContainerTrafficEncryption?: Flag) =>
  new aws.sagemaker.DataQualityJobDefinition("triage", {
    roleArn,
    dataQualityAppSpecification: { imageUri: "monitor" },
    dataQualityJobInput: { endpointInput: { endpointName: "triage" } },
    dataQualityJobOutputConfig: { monitoringOutputs: { s3Output: { s3Uri: "s3://clinic-models/quality" } } },
    jobResources: { clusterConfig: cluster(instanceCount) },
    networkConfig: network(enableInterContainerTrafficEncryption),
  });

const schedule = (instanceCount: pulumi.Input<number>, enableInterContainerTrafficEncryption?: Flag) =>
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
        monitoringResources: { clusterConfig: cluster(instanceCount) },
        networkConfig: network(enableInterContainerTrafficEncryption),
      },
    },
  });

/** A schedule that names a definition of its own, which is judged there. */
const byName = () =>
  new aws.sagemaker.MonitoringSchedule("triage", {
    monitoringScheduleConfig: { monitoringType: "DataQuality", monitoringJobDefinitionName: "triage" },
  });

const ON = { enableInterContainerTrafficEncryption: true };
const SEVERAL = { resourceConfig: cluster(2) };

const several = (args: Partial<Definition> = {}) => definition({ ...SEVERAL, ...args });

const choices = (...counts: number[]) =>
  definition({
    resourceConfig: undefined,
    hyperParameterTuningResourceConfig: {
      allocationStrategy: "Prioritized",
      instanceConfigs: counts.map((instanceCount) => cluster(instanceCount)),
    },
  });

const computed = () => new aws.kms.Key("key").arn.apply((arn) => arn.length);

export const cases: PolicyCases = {
  compliant: {
    "two instances with encryption": { doc: true, program: () => training({ ...SEVERAL, ...ON }) },
    "true as text": () => training({ ...SEVERAL, enableInterContainerTrafficEncryption: "true" as never }),
    "a single instance": () => training(),
    "a single instance, an explicit false": () => training({ enableInterContainerTrafficEncryption: false }),
    "one group of a single instance": () => training({ resourceConfig: { instanceGroups: [group(1)] } }),
    "no count, as for a serverless job": () => training({ resourceConfig: undefined }),
    "a tuning job": () => tuning(several(ON)),
    "a tuning job on a single instance": () => tuning(definition()),
    "a tuning job of two definitions": () => tuning(undefined, [several(ON), definition()]),
    "a tuning job that chooses between single instances": () => tuning(choices(1, 1)),
    "a data quality job": () => dataQuality(2, true),
    "a data quality job on a single instance": () => dataQuality(1),
    "a monitoring schedule": () => schedule(2, true),
    "a monitoring schedule that names a definition": byName,
  },
  violating: {
    "two instances without encryption": { doc: true, findings: [""], program: () => training(SEVERAL) },
    "an explicit false": () => training({ ...SEVERAL, enableInterContainerTrafficEncryption: false }),
    "a count as text": () => training({ resourceConfig: { instanceCount: "2" as never } }),
    "two groups of a single instance": () => training({ resourceConfig: { instanceGroups: [group(1), group(1)] } }),
    "one group of several instances": () => training({ resourceConfig: { instanceGroups: [group(3)] } }),
    "a tuning job": { findings: ["trainingJobDefinition"], program: () => tuning(several()) },
    "one of two definitions of a tuning job": {
      findings: ["trainingJobDefinitions[1]"],
      program: () => tuning(undefined, [several(ON), several()]),
    },
    "groups of a tuning job": () => tuning(definition({ resourceConfig: { instanceGroups: [group(1), group(2)] } })),
    "a tuning job that may choose several instances": () => tuning(choices(1, 2)),
    "a tuning job with a strategy for several instances": () =>
      tuning(definition({ resourceConfig: undefined, hyperParameterTuningResourceConfig: cluster(2) })),
    "a data quality job": { findings: ["networkConfig"], program: () => dataQuality(2, false) },
    "a data quality job that says nothing": () => dataQuality(2),
    "a monitoring schedule": {
      findings: ["monitoringScheduleConfig.monitoringJobDefinition.networkConfig"],
      program: () => schedule(2),
    },
  },
  undecided: {
    "a count that is computed": () => training({ resourceConfig: cluster(computed()) }),
    "a flag that is computed": () =>
      training({ ...SEVERAL, enableInterContainerTrafficEncryption: computed().apply((length) => length > 0) }),
    "groups that are computed": () =>
      training({ resourceConfig: { instanceGroups: computed().apply(() => [group(1)]) } }),
    "definitions that are computed": () =>
      tuning(
        undefined,
        computed().apply(() => [several(ON)]),
      ),
  },
};
