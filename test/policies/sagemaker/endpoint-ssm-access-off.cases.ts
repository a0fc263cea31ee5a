import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const variant = (enableSsmAccess?: pulumi.Input<boolean>, variantName = "main") => ({
  variantName,
  modelName: "triage",
  initialInstanceCount: 1,
  instanceType: "ml.m5.large",
  ...(enableSsmAccess !== undefined && { enableSsmAccess }),
});

const endpoint = (more: Partial<aws.sagemaker.EndpointConfigurationArgs> = {}) =>
  new aws.sagemaker.EndpointConfiguration("triage", { productionVariants: [variant()], ...more });

const job = (enableRemoteDebug: boolean) => () =>
  new aws.sagemaker.TrainingJob("triage", {
    trainingJobName: "triage",
    roleArn: "arn:aws:iam::123456789012:role/training",
    algorithmSpecification: {
      trainingImage: "123456789012.dkr.ecr.us-east-1.amazonaws.com/triage:1",
      trainingInputMode: "File",
    },
    outputDataConfig: { s3OutputPath: "s3://clinic-models/triage" },
    resourceConfig: { instanceCount: 1, instanceType: "ml.m5.large", volumeSizeInGb: 50 },
    stoppingCondition: { maxRuntimeInSeconds: 3600 },
    remoteDebugConfig: { enableRemoteDebug },
  });

export const cases: PolicyCases = {
  compliant: {
    "an explicit false": { doc: true, program: () => endpoint({ productionVariants: [variant(false)] }) },
    "nothing said": () => endpoint(),
    "a job without a shell": job(false),
  },
  violating: {
    "a shell in a variant": {
      doc: true,
      findings: ["productionVariants[0]"],
      program: () => endpoint({ productionVariants: [variant(true)] }),
    },
    "a shell in a shadow": {
      findings: ["shadowProductionVariants[0]"],
      program: () => endpoint({ shadowProductionVariants: [variant(true, "shadow")] }),
    },
    "a job with a shell": job(true),
  },
  undecided: {
    "a flag that is computed": () =>
      endpoint({ productionVariants: [variant(new aws.kms.Key("triage").arn.apply(Boolean))] }),
  },
};
