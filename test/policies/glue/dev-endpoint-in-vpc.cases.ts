import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const endpoint = (args: Partial<aws.glue.DevEndpointArgs> = {}) =>
  new aws.glue.DevEndpoint("research", { roleArn: "arn:aws:iam::111122223333:role/research", ...args });

const securityGroupIds = ["sg-0123456789abcdef0"];

export const cases: PolicyCases = {
  compliant: {
    "a subnet": {
      doc: true,
      program: () => endpoint({ subnetId: "subnet-0123456789abcdef0", securityGroupIds }),
    },
    "a subnet of the stack": () => {
      const subnet = new aws.ec2.Subnet("private", { vpcId: "vpc-0123456789abcdef0", cidrBlock: "10.0.1.0/24" });
      endpoint({ subnetId: subnet.id, securityGroupIds });
    },
  },
  violating: {
    "nothing declared": { doc: true, program: () => endpoint() },
    "an empty subnet": { isEnoughIfSet: ["subnetId"], program: () => endpoint({ subnetId: "" }) },
  },
  undecided: {},
};
