import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const notebook = (kmsKeyId?: pulumi.Input<string>, args: Partial<aws.sagemaker.NotebookInstanceArgs> = {}) =>
  new aws.sagemaker.NotebookInstance("research", {
    instanceType: "ml.m5.xlarge",
    roleArn: "arn:aws:iam::111122223333:role/research",
    kmsKeyId,
    ...args,
  });

export const cases: PolicyCases = {
  compliant: {
    "a key of the stack": { doc: true, program: () => notebook(new aws.kms.Key("key").arn) },
    "a key by its id": () => notebook("1234abcd-12ab-34cd-56ef-1234567890ab"),
    "a key by its alias": () => notebook("alias/research"),
  },
  violating: {
    "nothing declared": { doc: true, program: () => notebook() },
    "an empty text": { isEnoughIfSet: ["kmsKeyId"], program: () => notebook("") },
    "the alias of the key that AWS manages": {
      isEnoughIfSet: ["kmsKeyId"],
      program: () => notebook("alias/aws/sagemaker"),
    },
  },
  undecided: {},
};
