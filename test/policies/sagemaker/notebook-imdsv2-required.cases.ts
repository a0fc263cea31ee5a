import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const notebook = (minimumInstanceMetadataServiceVersion?: pulumi.Input<string>) =>
  new aws.sagemaker.NotebookInstance("readmissions", {
    instanceType: "ml.t3.medium",
    roleArn: "arn:aws:iam::123456789012:role/notebook",
    ...(minimumInstanceMetadataServiceVersion && {
      instanceMetadataServiceConfiguration: { minimumInstanceMetadataServiceVersion },
    }),
  });

export const cases: PolicyCases = {
  compliant: {
    "version 2": { doc: true, program: () => notebook("2") },
    "version 2 as a number": () => notebook(2 as never),
  },
  violating: {
    "nothing said": { doc: true, program: () => notebook() },
    "version 1": () => notebook("1"),
  },
  undecided: {
    "a version that is computed": () => notebook(new aws.kms.Key("readmissions").arn),
  },
};
