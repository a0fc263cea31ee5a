import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { everyForm, inline } from "./_rules";

export const cases: PolicyCases = {
  compliant: {
    "one port": { doc: true, program: inline({ source: "0.0.0.0/0", from: 443 }) },
    "everything from the network itself": inline({ source: "172.16.0.0/12", from: 0, protocol: "-1" }),
    "everything from members of the group": () => {
      new aws.ec2.SecurityGroup("clinic", { ingress: [{ protocol: "-1", fromPort: 0, toPort: 0, self: true }] });
    },
    "the passive range of an FTP server": inline({ source: "203.0.113.0/24", from: 49152, to: 65535 }),
    "everything outbound": () => {
      const everything = { protocol: "-1", fromPort: 0, toPort: 0, cidrBlocks: ["0.0.0.0/0"] };
      new aws.ec2.SecurityGroup("clinic", { egress: [everything] });
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
