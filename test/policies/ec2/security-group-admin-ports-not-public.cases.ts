import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { beanstalk, everyForm, fromForeignList, fromPrefixList, fromUnknown, inline } from "./_rules";

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
    "a prefix list of AWS": fromForeignList("pl-3b927c52", 22),
    "a prefix list of another stack that is trusted": {
      settings: { trustedPrefixLists: ["pl-0123456789abcdef0"] },
      program: fromForeignList("pl-0123456789abcdef0", 22),
    },
    "a prefix list of another stack on a port for everybody": fromForeignList("pl-0123456789abcdef0", 443),
    "a database from the list of its port": {
      settings: { inboundCidrSafelists: { "5432": ["203.0.113.0/24"] } },
      program: inline({ source: "203.0.113.0/24", from: 5432 }),
    },
    "Beanstalk without a key pair": beanstalk({ InstanceType: "t3.small" }),
    "Beanstalk with a key pair and a restriction": beanstalk({
      EC2KeyName: "operator",
      SSHSourceRestriction: "tcp, 22, 22, 10.0.0.0/8",
    }),
    "Beanstalk with a restriction by its template": beanstalk(
      { EC2KeyName: "operator" },
      { SSHSourceRestriction: "tcp, 22, 22, bastion" },
    ),
    "Beanstalk without its default group": beanstalk(
      { EC2KeyName: "operator" },
      { DisableDefaultEC2SecurityGroup: "true" },
    ),
    "a template of Beanstalk, whose environments decide": () => {
      new aws.elasticbeanstalk.ConfigurationTemplate("portal", {
        application: "portal",
        settings: [{ namespace: "aws:autoscaling:launchconfiguration", name: "EC2KeyName", value: "operator" }],
      });
    },
    "lightsail from its own console": () => {
      const info = { protocol: "tcp", fromPort: 22, toPort: 22, cidrListAliases: ["lightsail-connect"] };
      new aws.lightsail.InstancePublicPorts("ports", { instanceName: "clinic", portInfos: [info] });
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
    "a database from the world although its port's list holds the world": {
      settings: { inboundCidrSafelists: { "5432": ["0.0.0.0/0"] } },
      program: inline({ source: "0.0.0.0/0", from: 5432 }),
    },
    "Beanstalk with a key pair, and no restriction": {
      program: beanstalk({ EC2KeyName: "operator" }),
      findings: ["SSHSourceRestriction 0.0.0.0/0:22"],
    },
    "Beanstalk with the key pair of its template": beanstalk({}, { EC2KeyName: "operator" }),
    "Beanstalk that is restricted to everybody": beanstalk({ SSHSourceRestriction: "tcp, 22, 22, 0.0.0.0/0" }),
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
    "a prefix list of another stack": fromForeignList("pl-0123456789abcdef0", 22),
    "Beanstalk with a template of another stack": () => {
      new aws.elasticbeanstalk.Environment("portal", { application: "portal", templateName: "central" });
    },
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
