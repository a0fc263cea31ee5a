import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.ec2.SecurityGroupArgs> = {}) =>
  new aws.ec2.SecurityGroup("app", { vpcId: "vpc-1", ...args });
const INLINE = { ingress: [{ protocol: "tcp", fromPort: 443, toPort: 443, cidrBlocks: ["0.0.0.0/0"] }] };
export const cases: PolicyCases = {
  compliant: {
    "inline only": {
      doc: true,
      program: () => make({ ingress: [{ protocol: "tcp", fromPort: 443, toPort: 443, cidrBlocks: ["0.0.0.0/0"] }] }),
    },
  },
  violating: {
    both: {
      doc: true,
      program: () =>
        new aws.ec2.SecurityGroupRule("in", {
          securityGroupId: make(INLINE).id,
          type: "ingress",
          protocol: "tcp",
          fromPort: 443,
          toPort: 443,
          cidrBlocks: ["10.0.0.0/8"],
        }),
    },
    "an inbound rule": () =>
      new aws.vpc.SecurityGroupIngressRule("in", {
        securityGroupId: make(INLINE).id,
        ipProtocol: "tcp",
        fromPort: 443,
        toPort: 443,
        cidrIpv4: "10.0.0.0/8",
      }),
    "an outbound rule": () =>
      new aws.vpc.SecurityGroupEgressRule("out", {
        securityGroupId: make({ egress: INLINE.ingress }).id,
        ipProtocol: "tcp",
        fromPort: 443,
        toPort: 443,
        cidrIpv4: "10.0.0.0/8",
      }),
  },
  undecided: {},
  notApplicable: {
    "rules apart": () =>
      new aws.vpc.SecurityGroupIngressRule("in", {
        securityGroupId: make().id,
        ipProtocol: "tcp",
        fromPort: 443,
        toPort: 443,
        cidrIpv4: "10.0.0.0/8",
      }),
  },
};
