import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { spot } from "./_programs";

const make = (args: Partial<aws.ec2.InstanceArgs> = {}) =>
  new aws.ec2.Instance("app", { ami: "ami-0123456789abcdef0", instanceType: "m7i.large", ...args });
export const cases: PolicyCases = {
  compliant: {
    "a subnet": { doc: true, program: () => make({ subnetId: "subnet-1" }) },
    "an interface": () => make({ networkInterfaces: [{ networkInterfaceId: "eni-1", deviceIndex: 0 }] }),
    "a primary interface": () => make({ primaryNetworkInterface: { networkInterfaceId: "eni-1" } }),
    "a template": () => make({ launchTemplate: { id: "lt-1" } }),
  },
  violating: {
    nothing: { doc: true, program: () => make() },
    "a spot request": () => spot(),
    "groups by name": () => make({ securityGroups: ["web"] }),
  },
  undecided: {},
};
