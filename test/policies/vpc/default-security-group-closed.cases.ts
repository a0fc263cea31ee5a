import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const everything = { protocol: "-1", fromPort: 0, toPort: 0 };

export const cases: PolicyCases = {
  compliant: {
    "no rules": { doc: true, program: () => new aws.ec2.DefaultSecurityGroup("default", { ingress: [], egress: [] }) },
    "rules left out": () => new aws.ec2.DefaultSecurityGroup("default"),
    "a rule of another group": () => {
      new aws.ec2.DefaultSecurityGroup("default");
      const other = new aws.ec2.SecurityGroup("web");
      const cidrIpv4 = "10.0.0.0/8";
      new aws.vpc.SecurityGroupIngressRule("rule", { securityGroupId: other.id, ipProtocol: "-1", cidrIpv4 });
    },
  },
  violating: {
    "the rules that AWS makes": {
      doc: true,
      program: () =>
        new aws.ec2.DefaultSecurityGroup("default", {
          ingress: [{ ...everything, self: true }],
          egress: [{ ...everything, cidrBlocks: ["0.0.0.0/0"] }],
        }),
      findings: ["ingress", "egress"],
    },
    "outbound only": {
      program: () =>
        new aws.ec2.DefaultSecurityGroup("default", { egress: [{ ...everything, cidrBlocks: ["10.0.0.0/8"] }] }),
      findings: ["egress"],
    },
    "a rule of its own resource": () => {
      const group = new aws.ec2.DefaultSecurityGroup("default");
      new aws.ec2.SecurityGroupRule("rule", { ...everything, type: "egress", securityGroupId: group.id, self: true });
    },
    "an ingress rule": () => {
      const group = new aws.ec2.DefaultSecurityGroup("default");
      const cidrIpv4 = "10.0.0.0/8";
      new aws.vpc.SecurityGroupIngressRule("rule", { securityGroupId: group.id, ipProtocol: "-1", cidrIpv4 });
    },
    "an egress rule": () => {
      const group = new aws.ec2.DefaultSecurityGroup("default");
      const cidrIpv4 = "10.0.0.0/8";
      new aws.vpc.SecurityGroupEgressRule("rule", { securityGroupId: group.id, ipProtocol: "-1", cidrIpv4 });
    },
    "a rule that names the VPC's default group": () => {
      const vpc = new aws.ec2.Vpc("clinic", { cidrBlock: "10.0.0.0/16" });
      new aws.ec2.DefaultSecurityGroup("default", { vpcId: vpc.id });
      new aws.ec2.SecurityGroupRule("rule", {
        ...everything,
        type: "ingress",
        securityGroupId: vpc.defaultSecurityGroupId,
        self: true,
      });
    },
  },
  undecided: {
    "rules that are not known": () => {
      const ingress = new aws.ec2.Eip("partner").publicIp.apply(() => []);
      new aws.ec2.DefaultSecurityGroup("default", { ingress });
    },
  },
};
