import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const notebook = (
  directInternetAccess?: pulumi.Input<string>,
  args: Partial<aws.sagemaker.NotebookInstanceArgs> = {},
) =>
  new aws.sagemaker.NotebookInstance("research", {
    instanceType: "ml.m5.xlarge",
    roleArn: "arn:aws:iam::111122223333:role/research",
    directInternetAccess,
    ...args,
  });

const VPC = { subnetId: "subnet-0123456789abcdef0", securityGroups: ["sg-0123456789abcdef0"] };

export const cases: PolicyCases = {
  compliant: {
    "no direct access": { doc: true, program: () => notebook("Disabled", VPC) },
    "another spelling": () => notebook("disabled", VPC),
  },
  violating: {
    "nothing declared": { doc: true, program: () => notebook() },
    "direct access": () => notebook("Enabled"),
    "direct access beside a subnet": () => notebook("Enabled", VPC),
    "a subnet only": () => notebook(undefined, VPC),
    "an empty text": () => notebook("", VPC),
    "false as text": () => notebook("false"),
  },
  undecided: {
    "a choice that is computed": () => notebook(new aws.kms.Key("key").arn, VPC),
  },
};
