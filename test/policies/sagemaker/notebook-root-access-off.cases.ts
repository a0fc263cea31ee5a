import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const notebook = (rootAccess?: pulumi.Input<string>, args: Partial<aws.sagemaker.NotebookInstanceArgs> = {}) =>
  new aws.sagemaker.NotebookInstance("research", {
    instanceType: "ml.m5.xlarge",
    roleArn: "arn:aws:iam::111122223333:role/research",
    rootAccess,
    ...args,
  });

export const cases: PolicyCases = {
  compliant: {
    "no root access": { doc: true, program: () => notebook("Disabled") },
    "another spelling": () => notebook("disabled"),
  },
  violating: {
    "nothing declared": { doc: true, program: () => notebook() },
    "root access": () => notebook("Enabled"),
    "an empty text": () => notebook(""),
    "false as text": () => notebook("false"),
  },
  undecided: {
    "a choice that is computed": () => notebook(new aws.kms.Key("key").arn),
  },
};
