import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.ec2.InstanceArgs> = {}) =>
  new aws.ec2.Instance("app", { ami: "ami-0123456789abcdef0", instanceType: "m7i.large", ...args });
const spot = (args: Partial<aws.ec2.SpotInstanceRequestArgs> = {}) =>
  new aws.ec2.SpotInstanceRequest("app", { ami: "ami-0123456789abcdef0", instanceType: "m7i.large", ...args });
const template = (args: aws.ec2.LaunchTemplateArgs = {}) => new aws.ec2.LaunchTemplate("app", args);
const configuration = (args: Partial<aws.ec2.LaunchConfigurationArgs> = {}) =>
  new aws.ec2.LaunchConfiguration("app", { imageId: "ami-0123456789abcdef0", instanceType: "m7i.large", ...args });
const fleet = (args: Partial<aws.ec2.SpotFleetRequestArgs> = {}) =>
  new aws.ec2.SpotFleetRequest("app", {
    iamFleetRole: "arn:aws:iam::111122223333:role/fleet",
    targetCapacity: 2,
    launchSpecifications: [{ ami: "ami-0123456789abcdef0", instanceType: "m7i.large" }],
    ...args,
  });
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
