import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.ec2.VpcArgs> = {}) => new aws.ec2.Vpc("app", { cidrBlock: "10.0.0.0/16", ...args });
export const cases: PolicyCases = {
  compliant: {
    "taken over": { doc: true, program: () => new aws.ec2.DefaultSecurityGroup("all", { vpcId: make().id }) },
  },
  violating: {
    "left alone": { doc: true, program: () => make() },
  },
  undecided: {},
};
