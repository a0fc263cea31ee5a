import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const variant = { variantName: "main", modelName: "triage", initialInstanceCount: 1, instanceType: "ml.m5.large" };

const endpoint = (more: Partial<aws.sagemaker.EndpointConfigurationArgs> = {}) =>
  new aws.sagemaker.EndpointConfiguration("triage", { productionVariants: [variant], ...more });

const capture = (enableCapture: pulumi.Input<boolean>, kmsKeyId?: pulumi.Input<string>) => ({
  enableCapture,
  captureOptions: [{ captureMode: "InputAndOutput" }],
  destinationS3Uri: "s3://clinic-captures/triage",
  initialSamplingPercentage: 100,
  ...(kmsKeyId && { kmsKeyId }),
});

const output = (kmsKeyId?: pulumi.Input<string>) => ({
  outputConfig: { s3OutputPath: "s3://clinic-results/triage", ...(kmsKeyId && { kmsKeyId }) },
});

const dump = (kmsKeyId?: string) => [
  { ...variant, coreDumpConfig: { destinationS3Uri: "s3://clinic-dumps/triage", ...(kmsKeyId && { kmsKeyId }) } },
];

export const cases: PolicyCases = {
  compliant: {
    "captures with a key of one's own": {
      doc: true,
      program: () => endpoint({ dataCaptureConfig: capture(true, new aws.kms.Key("captures").arn) }),
    },
    "results with a key of one's own": () => endpoint({ asyncInferenceConfig: output(new aws.kms.Key("results").arn) }),
    "dumps with a key of one's own": () => endpoint({ productionVariants: dump("alias/dumps") }),
    "capture that is off": () => endpoint({ dataCaptureConfig: capture(false) }),
    "nothing is captured": () => endpoint(),
  },
  violating: {
    "captures without a key": {
      doc: true,
      findings: ["dataCaptureConfig"],
      program: () => endpoint({ dataCaptureConfig: capture(true) }),
    },
    "results without a key": {
      findings: ["asyncInferenceConfig"],
      program: () => endpoint({ asyncInferenceConfig: output() }),
    },
    "dumps without a key": {
      findings: ["productionVariants[0].coreDumpConfig"],
      program: () => endpoint({ productionVariants: dump() }),
    },
    "dumps of a shadow with the key that AWS manages": {
      findings: ["shadowProductionVariants[0].coreDumpConfig"],
      isEnoughIfSet: ["shadowProductionVariants.coreDumpConfig.kmsKeyId"],
      program: () =>
        endpoint({
          shadowProductionVariants: [
            {
              ...variant,
              variantName: "shadow",
              coreDumpConfig: { destinationS3Uri: "s3://clinic-dumps/shadow", kmsKeyId: "alias/aws/s3" },
            },
          ],
        }),
    },
  },
  undecided: {
    "a flag that is computed": () =>
      endpoint({ dataCaptureConfig: capture(new aws.kms.Key("captures").arn.apply(Boolean)) }),
  },
};
