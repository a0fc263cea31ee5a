import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { standard } from "./_programs";

const make = (args: Partial<aws.ec2.SubnetArgs> = {}) =>
  new aws.ec2.Subnet("app", { vpcId: "vpc-1", cidrBlock: "10.0.0.0/24", ...args });
export const cases: PolicyCases = {
  compliant: {
    "nothing said": { doc: true, program: () => make() },
    "an explicit false": () => make({ mapPublicIpOnLaunch: false }),
    "a default subnet": () => standard({ mapPublicIpOnLaunch: false }),
  },
  violating: {
    on: { doc: true, program: () => make({ mapPublicIpOnLaunch: true }) },
    "a default subnet that says nothing": () => standard(),
  },
  undecided: {
    "a computed flag": () => make({ mapPublicIpOnLaunch: new aws.kms.Key("late").arn.apply((arn) => arn !== "") }),
  },
};
