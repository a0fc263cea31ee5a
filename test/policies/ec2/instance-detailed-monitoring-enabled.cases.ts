import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { configuration, fleet, spot, template } from "./_programs";

const make = (args: Partial<aws.ec2.InstanceArgs> = {}) =>
  new aws.ec2.Instance("app", { ami: "ami-0123456789abcdef0", instanceType: "m7i.large", ...args });
export const cases: PolicyCases = {
  compliant: {
    on: { doc: true, program: () => make({ monitoring: true }) },
    "a configuration that says nothing": () => configuration(),
    "a template": () => template({ monitoring: { enabled: true } }),
    "a fleet": () =>
      fleet({ launchSpecifications: [{ ami: "ami-0123456789abcdef0", instanceType: "m7i.large", monitoring: true }] }),
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    off: () => make({ monitoring: false }),
    "a template": () => template(),
    "a configuration": () => configuration({ enableMonitoring: false }),
    "a fleet": { findings: ["launchSpecifications[0]"], program: () => fleet() },
    "a spot request": () => spot(),
  },
  undecided: {
    "a computed flag": () => make({ monitoring: new aws.kms.Key("late").arn.apply((arn) => arn !== "") }),
  },
};
