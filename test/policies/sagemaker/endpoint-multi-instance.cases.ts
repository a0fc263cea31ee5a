import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Variant = aws.types.input.sagemaker.EndpointConfigurationProductionVariant;

const configuration =
  (...variants: Variant[]) =>
  () =>
    new aws.sagemaker.EndpointConfiguration("triage", {
      productionVariants: variants.map((variant) => ({ modelName: "triage", ...variant })),
    });

const instances = (initialInstanceCount?: pulumi.Input<number>, more: Variant = {}): Variant => ({
  instanceType: "ml.m5.xlarge",
  initialInstanceCount,
  ...more,
});

const scaled = (minInstanceCount?: number, status = "ENABLED"): Variant => ({
  managedInstanceScaling: { status, minInstanceCount, maxInstanceCount: 4 },
});

export const cases: PolicyCases = {
  compliant: {
    "two instances": { doc: true, program: configuration(instances(2)) },
    "a number as text": configuration(instances("3" as never)),
    "a serverless variant": configuration({ serverlessConfig: { maxConcurrency: 5, memorySizeInMb: 2048 } }),
    "scaling between two and four": configuration(instances(1, scaled(2))),
    "two variants": configuration(instances(2), instances(4)),
  },
  violating: {
    "a single instance": { doc: true, findings: ["productionVariants[0]"], program: configuration(instances(1)) },
    "no count": configuration(instances()),
    "scaling from one": configuration(instances(1, scaled(1))),
    "scaling from what AWS chooses": configuration(instances(1, scaled())),
    "scaling that is turned off": configuration(instances(1, scaled(2, "DISABLED"))),
    "one of two variants": { findings: ["productionVariants[1]"], program: configuration(instances(2), instances(1)) },
    "both variants": {
      findings: ["productionVariants[0]", "productionVariants[1]"],
      program: configuration(instances(1), instances(1)),
    },
    "a single instance as text": configuration(instances("1" as never)),
    "a single instance beside a count that is computed": {
      findings: ["productionVariants[1]"],
      program: () => configuration(instances(new aws.kms.Key("key").arn.apply((arn) => arn.length)), instances(1))(),
    },
  },
  undecided: {
    "a count that is computed": () => configuration(instances(new aws.kms.Key("key").arn.apply((arn) => arn.length)))(),
    "variants that are computed": () =>
      new aws.sagemaker.EndpointConfiguration("triage", {
        productionVariants: new aws.kms.Key("key").arn.apply(() => [instances(2)]),
      }),
  },
};
