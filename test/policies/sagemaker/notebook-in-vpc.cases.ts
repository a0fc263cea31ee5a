import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const notebook = (subnetId?: pulumi.Input<string>, args: Partial<aws.sagemaker.NotebookInstanceArgs> = {}) =>
  new aws.sagemaker.NotebookInstance("research", {
    instanceType: "ml.m5.xlarge",
    roleArn: "arn:aws:iam::111122223333:role/research",
    subnetId,
    ...args,
  });

export const cases: PolicyCases = {
  compliant: {
    "a subnet of the stack": {
      doc: true,
      program: () => {
        const { id } = new aws.ec2.Subnet("research", { vpcId: "vpc-0123456789abcdef0", cidrBlock: "10.20.0.0/20" });
        notebook(id, { securityGroups: ["sg-0123456789abcdef0"] });
      },
    },
    "a subnet by its id": () => notebook("subnet-0123456789abcdef0"),
  },
  violating: {
    "nothing declared": { doc: true, program: () => notebook() },
    "an empty text": { isEnoughIfSet: ["subnetId"], program: () => notebook("") },
    "security groups only": () => notebook(undefined, { securityGroups: ["sg-0123456789abcdef0"] }),
  },
  undecided: {},
};
