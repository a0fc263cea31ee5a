import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { everyForm, fromPrefixList, fromUnknown, inline } from "./_rules";

export const cases: PolicyCases = {
  compliant: {
    "SSH from the office": { doc: true, program: inline({ source: "203.0.113.0/24", from: 22 }) },
    "HTTPS from the world": inline({ source: "0.0.0.0/0", from: 443 }),
    "SSH from the world where SFTP is opened": {
      settings: { allowedIngressPorts: [443, 22] },
      program: inline({ source: "0.0.0.0/0", from: 22 }),
    },
    "a database from another security group": () => {
      const web = new aws.ec2.SecurityGroup("web");
      new aws.ec2.SecurityGroup("database", {
        ingress: [{ protocol: "tcp", fromPort: 5432, toPort: 5432, securityGroups: [web.id] }],
      });
    },
    "a database from the network's own range": inline({ source: "10.0.0.0/8", from: 5432 }),
    "a database from the VPC's range, which AWS chooses": () => {
      const pool = new aws.ec2.VpcIpamPool("pool", { addressFamily: "ipv4", ipamScopeId: "ipam-scope-1" });
      const vpc = new aws.ec2.Vpc("clinic", { ipv4IpamPoolId: pool.id, ipv4NetmaskLength: 24 });
      new aws.ec2.SecurityGroup("database", {
        vpcId: vpc.id,
        ingress: [{ protocol: "tcp", fromPort: 5432, toPort: 5432, cidrBlocks: [vpc.cidrBlock] }],
      });
    },
    ICMP: inline({ source: "0.0.0.0/0", from: 8, to: 0, protocol: "icmp" }),
    "outbound traffic": () => {
      const group = new aws.ec2.SecurityGroup("clinic");
      const ports = { protocol: "tcp", fromPort: 22, toPort: 22, cidrBlocks: ["0.0.0.0/0"] };
      new aws.ec2.SecurityGroupRule("out", { type: "egress", securityGroupId: group.id, ...ports });
    },
    "a prefix list of AWS": () => {
      const group = new aws.ec2.SecurityGroup("clinic");
      new aws.vpc.SecurityGroupIngressRule("rule", {
        securityGroupId: group.id,
        ipProtocol: "tcp",
        fromPort: 22,
        toPort: 22,
        prefixListId: "pl-3b927c52",
      });
    },
    "no lightsail ports": () => {
      new aws.lightsail.InstancePublicPorts("ports", { instanceName: "clinic", portInfos: [] });
    },
  },
  violating: {
    ...everyForm({ source: "0.0.0.0/0", from: 5432 }),
    "SSH from the world": {
      doc: true,
      program: inline({ source: "0.0.0.0/0", from: 22 }),
      findings: ["ingress 0.0.0.0/0:22"],
    },
    "from the IPv6 world, spelled out": inline({ source: "0:0:0:0:0:0:0:0/0", from: 3306 }),
    "from 0.0.0.1/0, which is everything": inline({ source: "0.0.0.1/0", from: 3306 }),
    "from the world cut in halves": {
      program: inline({ source: "0.0.0.0/1", from: 22 }, { source: "128.0.0.0/1", from: 22 }),
      findings: ["ingress 0.0.0.0/1:22", "ingress 128.0.0.0/1:22"],
    },
    "within a range of ports": inline({ source: "0.0.0.0/0", from: 3000, to: 4000 }),
    "UDP by its number": inline({ source: "0.0.0.0/0", from: 161, protocol: "17" }),
    "a database although the setting lists its port": {
      settings: { allowedIngressPorts: [443, 5432] },
      program: inline({ source: "0.0.0.0/0", from: 5432 }),
    },
    "two sources of one rule": {
      program: () =>
        new aws.ec2.SecurityGroup("clinic", {
          ingress: [{ protocol: "tcp", fromPort: 22, toPort: 22, cidrBlocks: ["0.0.0.0/0"], ipv6CidrBlocks: ["::/0"] }],
        }),
      findings: ["ingress 0.0.0.0/0:22", "ingress ::/0:22"],
    },
    "the world in a prefix list of the stack": fromPrefixList("0.0.0.0/0", 22),
    "lightsail without a source": {
      isEnoughIfSet: ["portInfos.cidrs"],
      program: () => {
        const info = { protocol: "tcp", fromPort: 22, toPort: 22 };
        new aws.lightsail.InstancePublicPorts("ports", { instanceName: "clinic", portInfos: [info] });
      },
    },
  },
  undecided: {
    "from an address that AWS gives out": fromUnknown(22),
    "a port that is computed": () => {
      const port = new aws.rds.Instance("index", { instanceClass: "db.t4g.micro" }).port;
      new aws.ec2.SecurityGroup("clinic", {
        ingress: [{ protocol: "tcp", fromPort: port, toPort: port, cidrBlocks: ["0.0.0.0/0"] }],
      });
    },
    "a source that is no range": inline({ source: "everywhere", from: 22 }),
  },
};
