import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { beanstalk, everyForm, inline } from "./_rules";

const settings = { strictSecurityGroupSources: true };
const everything = { protocol: "-1", fromPort: 0, toPort: 0 };
const web = () => new aws.ec2.SecurityGroup("web");

export const cases: PolicyCases = {
  compliant: {
    "one port": { doc: true, program: inline({ source: "0.0.0.0/0", from: 443 }) },
    "everything from the network itself": inline({ source: "172.16.0.0/12", from: 0, protocol: "-1" }),
    "everything from members of the group": () => {
      new aws.ec2.SecurityGroup("clinic", { ingress: [{ protocol: "-1", fromPort: 0, toPort: 0, self: true }] });
    },
    "the passive range of an FTP server": inline({ source: "203.0.113.0/24", from: 49152, to: 65535 }),
    "everything outbound": () => {
      new aws.ec2.SecurityGroup("clinic", { egress: [{ ...everything, cidrBlocks: ["0.0.0.0/0"] }] });
    },
    "everything from another group": () => {
      new aws.ec2.SecurityGroup("clinic", { ingress: [{ ...everything, securityGroups: [web().id] }] });
    },
    "everything from members of the group, by the strict setting": {
      settings,
      program: () => {
        const group = new aws.ec2.SecurityGroup("clinic", { ingress: [{ ...everything, self: true }] });
        const type = "ingress";
        new aws.ec2.SecurityGroupRule("self", { type, securityGroupId: group.id, self: true, ...everything });
        new aws.ec2.SecurityGroupRule("own", {
          type,
          securityGroupId: group.id,
          sourceSecurityGroupId: group.id,
          ...everything,
        });
        new aws.vpc.SecurityGroupIngressRule("own-2", {
          securityGroupId: group.id,
          referencedSecurityGroupId: group.id,
          ipProtocol: "-1",
        });
      },
    },
    "one port from another group, by the strict setting": {
      settings,
      program: () => {
        const securityGroups = [web().id];
        new aws.ec2.SecurityGroup("clinic", {
          ingress: [
            { protocol: "tcp", fromPort: 5432, toPort: 5432, securityGroups },
            { protocol: "tcp", fromPort: 5432, toPort: 5432, cidrBlocks: ["10.0.0.0/8"] },
          ],
        });
      },
    },
  },
  violating: {
    ...everyForm({ source: "0.0.0.0/0", from: 0, protocol: "-1" }),
    "every protocol": {
      doc: true,
      program: inline({ source: "0.0.0.0/0", from: 0, protocol: "-1" }),
      findings: ["ingress 0.0.0.0/0:every port"],
    },
    "every protocol, in words": inline({ source: "0.0.0.0/0", from: 0, protocol: "all" }),
    "a protocol without ports": inline({ source: "0.0.0.0/0", from: 0, protocol: "47" }),
    "all TCP ports but one": inline({ source: "0.0.0.0/0", from: 1, to: 65534 }),
    "from one public range": inline({ source: "203.0.113.0/24", from: 0, to: 65535 }),
    "from the IPv6 world": inline({ source: "::/0", from: 0, protocol: "-1" }),
    "ports given as text": () => {
      const rule = { protocol: "tcp", fromPort: "0", toPort: "65535", cidrBlocks: ["0.0.0.0/0"] };
      new aws.ec2.SecurityGroup("clinic", { ingress: [rule as never] });
    },
    "a rule of every protocol, which has no ports": () => {
      const group = new aws.ec2.SecurityGroup("clinic");
      new aws.vpc.SecurityGroupIngressRule("rule", {
        securityGroupId: group.id,
        ipProtocol: "-1",
        cidrIpv4: "0.0.0.0/0",
      });
    },
    "everything from another group, by the strict setting": {
      settings,
      program: () => new aws.ec2.SecurityGroup("clinic", { ingress: [{ ...everything, securityGroups: [web().id] }] }),
      findings: ["ingress group:every port"],
    },
    "a rule for another group, by the strict setting": {
      settings,
      program: () => {
        const group = new aws.ec2.SecurityGroup("clinic");
        new aws.ec2.SecurityGroupRule("rule", {
          type: "ingress",
          securityGroupId: group.id,
          sourceSecurityGroupId: web().id,
          ...everything,
        });
      },
    },
    "an ingress rule for another group, by the strict setting": {
      settings,
      program: () => {
        const group = new aws.ec2.SecurityGroup("clinic");
        new aws.vpc.SecurityGroupIngressRule("rule", {
          securityGroupId: group.id,
          referencedSecurityGroupId: web().id,
          ipProtocol: "-1",
        });
      },
    },
    "everything from a private range, by the strict setting": {
      settings,
      program: inline({ source: "10.0.0.0/8", from: 0, protocol: "-1" }),
    },
    "everything from the VPC's range, by the strict setting": {
      settings,
      program: () => {
        const vpc = new aws.ec2.Vpc("clinic", { ipv4IpamPoolId: "ipam-pool-1", ipv4NetmaskLength: 24 });
        new aws.ec2.SecurityGroup("clinic", { ingress: [{ ...everything, cidrBlocks: [vpc.cidrBlock] }] });
      },
      findings: ["ingress network:every port"],
    },
    "every protocol of Beanstalk": {
      program: beanstalk({ SSHSourceRestriction: "-1,0,0,203.0.113.0/24" }),
      findings: ["SSHSourceRestriction 203.0.113.0/24:every port"],
    },
    "a public range in a prefix list of the stack": () => {
      const partners = new aws.ec2.ManagedPrefixList("partners", {
        addressFamily: "IPv4",
        maxEntries: 5,
        entries: [{ cidr: "203.0.113.0/24" }],
      });
      new aws.ec2.SecurityGroup("clinic", {
        ingress: [{ protocol: "-1", fromPort: 0, toPort: 0, prefixListIds: [partners.id] }],
      });
    },
  },
  undecided: {
    "from an address that AWS gives out": () => {
      const address = new aws.ec2.Eip("partner").publicIp.apply((ip) => `${ip}/32`);
      new aws.ec2.SecurityGroup("clinic", {
        ingress: [{ protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: [address] }],
      });
    },
    "rules of which nothing is known": () => {
      const ingress = new aws.ec2.Eip("partner").publicIp.apply(() => []);
      new aws.ec2.SecurityGroup("clinic", { ingress });
    },
  },
  notApplicable: {
    "no rules at all": () => new aws.ec2.Eip("address"),
  },
};
