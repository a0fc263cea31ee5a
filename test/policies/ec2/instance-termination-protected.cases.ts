import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { template } from "./_programs";

const make = (args: Partial<aws.ec2.InstanceArgs> = {}) =>
  new aws.ec2.Instance("app", { ami: "ami-0123456789abcdef0", instanceType: "m7i.large", ...args });
export const cases: PolicyCases = {
  compliant: {
    on: { doc: true, program: () => make({ disableApiTermination: true }) },
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    "an explicit false": () => make({ disableApiTermination: false }),
    "a template": () => template(),
  },
  undecided: {
    "a computed flag": () => make({ disableApiTermination: new aws.kms.Key("late").arn.apply((arn) => arn !== "") }),
  },
};
