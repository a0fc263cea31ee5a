import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.ec2.SecurityGroupArgs> = {}) =>
  new aws.ec2.SecurityGroup("app", { vpcId: "vpc-1", ...args });
const rule = (args: Partial<aws.ec2.SecurityGroupRuleArgs> = {}) =>
  new aws.ec2.SecurityGroupRule("out", {
    securityGroupId: "sg-1",
    type: "egress",
    protocol: "-1",
    fromPort: 0,
    toPort: 0,
    ...args,
  });
const egressRule = (args: Partial<aws.vpc.SecurityGroupEgressRuleArgs> = {}) =>
  new aws.vpc.SecurityGroupEgressRule("out", { securityGroupId: "sg-1", ipProtocol: "-1", ...args });
const defaultGroup = (args: Partial<aws.ec2.DefaultSecurityGroupArgs> = {}) =>
  new aws.ec2.DefaultSecurityGroup("all", { vpcId: "vpc-1", ...args });
export const cases: PolicyCases = {
  compliant: {
    "HTTPS to everybody": {
      doc: true,
      program: () => make({ egress: [{ protocol: "tcp", fromPort: 443, toPort: 443, cidrBlocks: ["0.0.0.0/0"] }] }),
    },
    "everything inside": () =>
      make({ egress: [{ protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["10.0.0.0/8"] }] }),
    nothing: () => make(),
    "a rule that lets in": () => rule({ type: "ingress", cidrBlocks: ["0.0.0.0/0"] }),
    "a rule for HTTPS": () => egressRule({ ipProtocol: "tcp", fromPort: 443, toPort: 443, cidrIpv4: "0.0.0.0/0" }),
  },
  violating: {
    everything: {
      doc: true,
      findings: ["egress 0.0.0.0/0"],
      program: () => make({ egress: [{ protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["0.0.0.0/0"] }] }),
    },
    "every port of TCP": () =>
      make({ egress: [{ protocol: "tcp", fromPort: 0, toPort: 65535, cidrBlocks: ["0.0.0.0/0"] }] }),
    "every port but zero": () =>
      make({ egress: [{ protocol: "tcp", fromPort: 1, toPort: 65535, cidrBlocks: ["0.0.0.0/0"] }] }),
    "everything of IPv6": {
      findings: ["egress ::/0"],
      program: () => make({ egress: [{ protocol: "-1", fromPort: 0, toPort: 0, ipv6CidrBlocks: ["::/0"] }] }),
    },
    "a rule": () => rule({ cidrBlocks: ["0.0.0.0/0"] }),
    "an outbound rule": () => egressRule({ cidrIpv4: "0.0.0.0/0" }),
    "the default group": () =>
      defaultGroup({ egress: [{ protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["0.0.0.0/0"] }] }),
  },
  undecided: {
    "a computed range": () =>
      make({ egress: [{ protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: [new aws.kms.Key("late").arn] }] }),
  },
};
