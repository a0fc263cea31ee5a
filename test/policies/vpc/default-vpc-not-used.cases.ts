import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.ec2.DefaultVpcArgs = {}) => new aws.ec2.DefaultVpc("all", args);
const standard = (args: Partial<aws.ec2.DefaultSubnetArgs> = {}) =>
  new aws.ec2.DefaultSubnet("a", { availabilityZone: "us-east-1a", ...args });
export const cases: PolicyCases = {
  compliant: {},
  violating: {
    "the VPC": { doc: true, program: () => make() },
    "a subnet": () => standard(),
  },
  undecided: {},
};
