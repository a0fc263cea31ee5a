import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { configuration, spot, template } from "./_programs";

const make = (args: Partial<aws.ec2.InstanceArgs> = {}) =>
  new aws.ec2.Instance("app", { ami: "ami-0123456789abcdef0", instanceType: "m7i.large", ...args });
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
