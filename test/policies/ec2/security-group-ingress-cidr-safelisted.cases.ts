import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";
import { beanstalk, everyForm, fromForeignList, fromPrefixList, fromUnknown, inline } from "./_rules";

const cluster = (publicAccessCidrs: pulumi.Input<string>[], more: Partial<aws.types.input.eks.ClusterVpcConfig> = {}) =>
  new aws.eks.Cluster("app", {
    roleArn: "arn:aws:iam::111122223333:role/eks",
    vpcConfig: { subnetIds: ["subnet-1", "subnet-2"], publicAccessCidrs, ...more },
  });
const desktops = (source: string) => new aws.workspaces.IpGroup("clinic", { rules: [{ source }] });
const mail = (policy: string, cidr: string) => new aws.ses.ReceiptFilter("partner", { policy, cidr });

const byPort = { inboundCidrSafelists: { "22": ["203.0.113.0/24"], "8100-8200": ["198.51.100.0/24"] } };
const settings = { inboundCidrSafelist: ["203.0.113.0/24", "2001:db8::/32"] };

export const cases: PolicyCases = {
  compliant: {
    "SFTP from a listed range": { doc: true, settings, program: inline({ source: "203.0.113.0/24", from: 22 }) },
    "SFTP from a part of a listed range": { settings, program: inline({ source: "203.0.113.64/26", from: 22 }) },
    "FTPS and its passive range from a listed IPv6 range": {
      settings,
      program: inline({ source: "2001:db8:1::/48", from: 990 }, { source: "2001:db8:1::/48", from: 8192, to: 8200 }),
    },
    "SFTP from anywhere where it is opened": {
      settings: { allowedIngressPorts: [443, 22] },
      program: inline({ source: "198.51.100.0/24", from: 22 }),
    },
    "HTTPS from anywhere": { settings, program: inline({ source: "0.0.0.0/0", from: 443 }) },
    "SFTP from the network itself": inline({ source: "192.168.0.0/16", from: 22 }),
    "a port of no file transfer, which another policy tells": inline({ source: "198.51.100.0/24", from: 3306 }),
    "a prefix list of listed ranges": { settings, program: fromPrefixList("203.0.113.0/28", 22) },
    "another passive range": {
      settings: { ...settings, safelistedIngressPorts: ["49152-65535"] },
      program: inline({ source: "203.0.113.0/24", from: 50000, to: 50100 }),
    },
    "SFTP from a range of the port's own list": {
      settings: byPort,
      program: inline({ source: "203.0.113.0/26", from: 22 }),
    },
    "a database from the list of its port": {
      settings: { inboundCidrSafelists: { "5432": ["203.0.113.0/24"] } },
      program: inline({ source: "203.0.113.0/24", from: 5432 }),
    },
    "a database and its neighbour from the list of both": {
      settings: { inboundCidrSafelists: { "27017-27019": ["203.0.113.0/24"] } },
      program: inline({ source: "203.0.113.0/24", from: 27017, to: 27018 }),
    },
    "ports that two lists hold together": {
      settings: { inboundCidrSafelists: { "9600-9609": ["203.0.113.0/24"], "9610": ["203.0.113.0/25"] } },
      program: inline({ source: "203.0.113.0/25", from: 9605, to: 9610 }),
    },
    "SFTP to Beanstalk from a listed range": {
      settings,
      program: beanstalk({ EC2KeyName: "operator", SSHSourceRestriction: "tcp, 22, 22, 203.0.113.0/24" }),
    },
    "SSH to Beanstalk from a security group": beanstalk({ SSHSourceRestriction: "tcp,22,22,bastion" }),
    "no group of Beanstalk's own": beanstalk({
      SSHSourceRestriction: "tcp,22,22,198.51.100.0/24",
      DisableDefaultEC2SecurityGroup: "true",
    }),
    "the Kubernetes API from a known range where no list is kept": () => cluster(["198.51.100.0/24"]),
    "the Kubernetes API from a listed range": { settings, program: () => cluster(["203.0.113.7/32"]) },
    "the Kubernetes API from the list of its port": {
      settings: { inboundCidrSafelists: { "443": ["198.51.100.0/24"] } },
      program: () => cluster(["198.51.100.0/24"]),
    },
    "the Kubernetes API where only another port has a list": {
      settings: { inboundCidrSafelists: { "444": ["203.0.113.0/24"], "442": ["203.0.113.0/24"] } },
      program: () => cluster(["198.51.100.0/24"]),
    },
    "the Kubernetes API from everywhere, which another policy tells": {
      settings,
      program: () => cluster(["0.0.0.0/0"]),
    },
    "desktops from a listed range, and from the network": { settings, program: () => desktops("203.0.113.7") },
    "desktops from a private range": { settings, program: () => desktops("10.0.0.0/8") },
    "desktops from everywhere, which another policy tells": { settings, program: () => desktops("0.0.0.0/0") },
    "mail from a listed server": { settings, program: () => mail("Allow", "203.0.113.25") },
  },
  violating: {
    ...everyForm({ source: "198.51.100.0/24", from: 22 }),
    "SFTP from a range that is not listed": {
      doc: true,
      settings,
      program: inline({ source: "198.51.100.0/24", from: 22 }),
      findings: ["ingress 198.51.100.0/24:22"],
    },
    "FTPS from the world": { settings, program: inline({ source: "0.0.0.0/0", from: 990 }) },
    "SFTP from more than a listed range": { settings, program: inline({ source: "203.0.112.0/23", from: 22 }) },
    "an unlisted range in a prefix list": { settings, program: fromPrefixList("198.51.100.0/24", 22) },
    "SFTP from a source of another port's list": {
      settings: byPort,
      program: inline({ source: "198.51.100.0/24", from: 22 }),
    },
    "a listed port from a source of another list": {
      settings: byPort,
      program: inline({ source: "203.0.113.0/24", from: 8150 }),
    },
    "a database from a range that its list does not hold": {
      settings: { inboundCidrSafelists: { "5432": ["203.0.113.0/24"] } },
      program: inline({ source: "198.51.100.0/24", from: 5432 }),
    },
    "ports of which the source is listed for one": {
      settings: { inboundCidrSafelists: { "9600-9609": ["203.0.113.0/24"], "9610": ["198.51.100.0/24"] } },
      program: inline({ source: "203.0.113.0/24", from: 9605, to: 9610 }),
    },
    "SSH to Beanstalk from a range that is not listed": {
      settings,
      program: beanstalk({ SSHSourceRestriction: "tcp, 22, 22, 198.51.100.0/24" }),
      findings: ["SSHSourceRestriction 198.51.100.0/24:22"],
    },
    "SSH to Beanstalk, by its template": {
      settings,
      program: beanstalk({}, { SSHSourceRestriction: "tcp, 22, 22, 198.51.100.0/24" }),
    },
    "the Kubernetes API from a range that is not listed": {
      settings,
      program: () => cluster(["203.0.113.0/24", "198.51.100.0/24"], { endpointPublicAccess: true }),
      findings: ["vpcConfig.publicAccessCidrs 198.51.100.0/24"],
    },
    "the Kubernetes API from a range that the list of its port does not hold": {
      settings: { inboundCidrSafelists: { "443": ["203.0.113.0/24"] } },
      program: () => cluster(["198.51.100.0/24"]),
    },
    "desktops from a range that is not listed": { settings, program: () => desktops("198.51.100.0/24") },
    "mail from a server that is not listed": { settings, program: () => mail("Allow", "198.51.100.25/32") },
    "mail from everywhere, past AWS's block lists": () => mail("allow", "0.0.0.0/0"),
    "mail from everywhere, whatever the list": { settings, program: () => mail("Allow", "0.0.0.0/1") },
  },
  undecided: {
    "SFTP from a prefix list of another stack": {
      settings,
      program: fromForeignList("pl-0123456789abcdef0", 22),
    },
    "the Kubernetes API from an address that AWS gives out": {
      settings,
      program: () => cluster([new aws.ec2.Eip("office").publicIp.apply((ip) => `${ip}/32`)]),
    },
    "a restriction of Beanstalk that is none": beanstalk({ SSHSourceRestriction: "203.0.113.0/24" }),
    "SFTP from an address that AWS gives out": { settings, program: fromUnknown(22) },
  },
  notApplicable: {
    "the Kubernetes API inside the network": {
      settings,
      program: () => cluster(["198.51.100.0/24"], { endpointPublicAccess: false, endpointPrivateAccess: true }),
    },
    "mail that is blocked": () => mail("Block", "198.51.100.0/24"),
  },
};
