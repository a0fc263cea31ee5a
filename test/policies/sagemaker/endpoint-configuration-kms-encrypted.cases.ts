import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Variant = aws.types.input.sagemaker.EndpointConfigurationProductionVariant;

const configuration = (
  kmsKeyArn?: pulumi.Input<string>,
  productionVariants: Variant[] = [on("ml.m5.xlarge")],
  args: Partial<aws.sagemaker.EndpointConfigurationArgs> = {},
) => new aws.sagemaker.EndpointConfiguration("triage", { productionVariants, kmsKeyArn, ...args });

const on = (instanceType: pulumi.Input<string>) => ({
  modelName: "triage",
  initialInstanceCount: 2,
  instanceType,
});

const SERVERLESS: Variant = { modelName: "triage", serverlessConfig: { maxConcurrency: 5, memorySizeInMb: 2048 } };

const withoutKey =
  (...variants: Variant[]) =>
  () =>
    configuration(undefined, variants);

const shadow = (instanceType: string) => () =>
  configuration(undefined, undefined, { shadowProductionVariants: [on(instanceType)] });

export const cases: PolicyCases = {
  compliant: {
    "a key of the stack": { doc: true, program: () => configuration(new aws.kms.Key("key").arn) },
    "a key by its alias": () => configuration("alias/triage"),
    "a key for two variants": () => configuration("alias/triage", [on("ml.m5.xlarge"), on("ml.c6i.large")]),
  },
  violating: {
    "nothing declared": { doc: true, program: () => configuration() },
    "an empty text": { isEnoughIfSet: ["kmsKeyArn"], program: () => configuration("") },
    "the alias of the key that AWS manages": {
      isEnoughIfSet: ["kmsKeyArn"],
      program: () => configuration("alias/aws/ebs"),
    },
    "an instance without local storage whose family has other letters": withoutKey(on("ml.inf2.xlarge")),
    "a serverless variant beside one on instances": withoutKey(SERVERLESS, on("ml.m5.xlarge")),
    "a shadow variant without local storage": shadow("ml.m5.xlarge"),
  },
  undecided: {
    "an instance type that is computed": () => withoutKey(on(new aws.kms.Key("key").arn))(),
    "variants that are computed": () =>
      new aws.sagemaker.EndpointConfiguration("triage", {
        productionVariants: new aws.kms.Key("key").arn.apply(() => [SERVERLESS]),
      }),
  },
  notApplicable: {
    "a serverless variant": withoutKey(SERVERLESS),
    "local storage by the letter d": withoutKey(on("ml.m6id.xlarge")),
    "local storage of ARM": withoutKey(on("ml.r7gd.large")),
    "local storage of older GPUs": withoutKey(on("ml.g4dn.xlarge")),
    "local storage of larger GPUs": withoutKey(on("ml.p4de.24xlarge")),
    "local storage without the letter": withoutKey(on("ml.g5.xlarge")),
    "local storage for training chips": withoutKey(on("ml.trn1n.32xlarge")),
    "another spelling": withoutKey(on("ML.G6E.XLARGE")),
    "local storage on one of two variants": withoutKey(on("ml.m5.xlarge"), on("ml.g5.xlarge")),
    "local storage on a shadow variant": shadow("ml.g5.xlarge"),
    "local storage, although a key is named": () => configuration("alias/triage", [on("ml.g5.xlarge")]),
  },
};
