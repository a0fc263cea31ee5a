import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { configuration, template } from "./_programs";

const make = (args: Partial<aws.ec2.InstanceArgs> = {}) =>
  new aws.ec2.Instance("app", { ami: "ami-0123456789abcdef0", instanceType: "m7i.large", ...args });
export const cases: PolicyCases = {
  compliant: {
    optimized: { doc: true, program: () => make({ instanceType: "m3.xlarge", ebsOptimized: true }) },
  },
  violating: {
    "an old type": { doc: true, program: () => make({ instanceType: "m3.xlarge" }) },
    "a template": () => template({ instanceType: "c3.xlarge" }),
    "a configuration": () => configuration({ instanceType: "r3.xlarge", ebsOptimized: false }),
  },
  undecided: {
    "a computed type": () => make({ instanceType: new aws.kms.Key("late").arn }),
  },
  notApplicable: {
    "a current type": () => make(),
  },
};
