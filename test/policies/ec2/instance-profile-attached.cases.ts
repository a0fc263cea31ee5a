import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.ec2.InstanceArgs> = {}) =>
  new aws.ec2.Instance("app", { ami: "ami-0123456789abcdef0", instanceType: "m7i.large", ...args });
const spot = (args: Partial<aws.ec2.SpotInstanceRequestArgs> = {}) =>
  new aws.ec2.SpotInstanceRequest("app", { ami: "ami-0123456789abcdef0", instanceType: "m7i.large", ...args });
const template = (args: aws.ec2.LaunchTemplateArgs = {}) => new aws.ec2.LaunchTemplate("app", args);
const configuration = (args: Partial<aws.ec2.LaunchConfigurationArgs> = {}) =>
  new aws.ec2.LaunchConfiguration("app", { imageId: "ami-0123456789abcdef0", instanceType: "m7i.large", ...args });
export const cases: PolicyCases = {
  compliant: {
    "a profile": { doc: true, program: () => make({ iamInstanceProfile: new aws.iam.InstanceProfile("app").name }) },
    "a template with a profile": () => template({ iamInstanceProfile: { name: "app" } }),
  },
  violating: {
    none: { doc: true, program: () => make() },
    "a template": () => template(),
    "a configuration": () => configuration(),
    "a spot request": () => spot(),
  },
  undecided: {},
  notApplicable: {
    "from a template": () => make({ launchTemplate: { id: "lt-1" } }),
    "the template of a node group, which gives the role": () =>
      new aws.eks.NodeGroup("nodes", {
        clusterName: "app",
        nodeRoleArn: "arn:aws:iam::123456789012:role/nodes",
        subnetIds: ["subnet-1"],
        scalingConfig: { minSize: 1, desiredSize: 1, maxSize: 3 },
        launchTemplate: { id: template().id, version: "1" },
      }),
  },
};
