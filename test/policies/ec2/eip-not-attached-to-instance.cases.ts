import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.ec2.EipArgs> = {}) => new aws.ec2.Eip("app", { domain: "vpc", ...args });
const associate = (args: Partial<aws.ec2.EipAssociationArgs> = {}) =>
  new aws.ec2.EipAssociation("app", { allocationId: "eipalloc-1", ...args });
const network = (args: Partial<aws.ec2.NetworkInterfaceArgs> = {}) =>
  new aws.ec2.NetworkInterface("app", { subnetId: "subnet-1", ...args });
export const cases: PolicyCases = {
  compliant: {
    "of a NAT gateway": {
      doc: true,
      program: () => new aws.ec2.NatGateway("out", { allocationId: make().id, subnetId: "subnet-1" }),
    },
    "an interface of no instance, associated": () => associate({ networkInterfaceId: network().id }),
    "an interface of no instance": () => make({ networkInterface: network().id }),
  },
  violating: {
    "an instance": {
      doc: true,
      findings: ["instance"],
      isEnoughIfSet: [],
      program: () => make({ instance: "i-0123456789abcdef0" }),
    },
    "an associated instance": () => associate({ instanceId: "i-0123456789abcdef0" }),
    "an interface of another stack": { findings: ["interface"], program: () => make({ networkInterface: "eni-1" }) },
    "an attached interface": {
      findings: ["interface"],
      program: () => make({ networkInterface: network({ attachments: [{ instance: "i-1", deviceIndex: 1 }] }).id }),
    },
    "an interface that an instance names": () => {
      const own = network();
      new aws.ec2.Instance("app", {
        ami: "ami-0123456789abcdef0",
        instanceType: "m7i.large",
        networkInterfaces: [{ networkInterfaceId: own.id, deviceIndex: 0 }],
      });
      associate({ networkInterfaceId: own.id });
    },
  },
  undecided: {},
};
