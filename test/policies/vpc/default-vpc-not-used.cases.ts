import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { standard } from "./_programs";

const make = (args: aws.ec2.DefaultVpcArgs = {}) => new aws.ec2.DefaultVpc("all", args);
export const cases: PolicyCases = {
  compliant: {},
  violating: {
    "the VPC": { doc: true, program: () => make() },
    "a subnet": () => standard(),
  },
  undecided: {},
};
