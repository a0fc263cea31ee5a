import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const notebook = (platformIdentifier?: pulumi.Input<string>, args: Partial<aws.sagemaker.NotebookInstanceArgs> = {}) =>
  new aws.sagemaker.NotebookInstance("research", {
    instanceType: "ml.m5.xlarge",
    roleArn: "arn:aws:iam::111122223333:role/research",
    platformIdentifier,
    ...args,
  });

const settings = { sagemaker: { endedNotebookPlatforms: ["notebook-al2-v3"] } };

export const cases: PolicyCases = {
  compliant: {
    "Amazon Linux 2023": { doc: true, program: () => notebook("notebook-al2023-v1") },
    "the platform that AWS takes": () => notebook("notebook-al2-v3"),
    "nothing declared": () => notebook(),
    "another list in the settings": { settings, program: () => notebook("notebook-al2-v2") },
  },
  violating: {
    "Amazon Linux 1": { doc: true, program: () => notebook("notebook-al1-v1") },
    "the first platform of Amazon Linux 2": () => notebook("notebook-al2-v1"),
    "the second platform of Amazon Linux 2": () => notebook("notebook-al2-v2"),
    "another spelling": () => notebook("Notebook-AL2-v1"),
    "a platform of the settings": { settings, program: () => notebook("notebook-al2-v3") },
  },
  undecided: {
    "a platform that is computed": () => notebook(new aws.kms.Key("key").arn),
  },
};
