import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const entry = (ruleNo: number, action: string, fromPort: number, toPort = fromPort, cidrBlock = "0.0.0.0/0") => ({
  ruleNo,
  action,
  protocol: "tcp",
  fromPort,
  toPort,
  cidrBlock,
});

const inline =
  (...ingress: aws.types.input.ec2.NetworkAclIngress[]) =>
  () =>
    new aws.ec2.NetworkAcl("clinic", { vpcId: "vpc-1", ingress });

const rule = (name: string, networkAclId: aws.ec2.NetworkAcl["id"], args: Partial<aws.ec2.NetworkAclRuleArgs>) =>
  new aws.ec2.NetworkAclRule(name, {
    networkAclId,
    ruleNumber: 100,
    ruleAction: "allow",
    protocol: "tcp",
    fromPort: 22,
    toPort: 22,
    cidrBlock: "0.0.0.0/0",
    ...args,
  });

export const cases: PolicyCases = {
  compliant: {
    HTTPS: { doc: true, program: inline(entry(100, "allow", 443)) },
    "the ephemeral range": inline(entry(100, "allow", 1024, 65535)),
    "SSH from the office": inline(entry(100, "allow", 22, 22, "203.0.113.0/24")),
    "a denial": inline(entry(100, "deny", 22)),
    "SSH that an earlier entry denies": inline(entry(90, "deny", 22), entry(100, "allow", 22)),
    "SSH that an earlier rule of the same ACL denies": () => {
      const acl = new aws.ec2.NetworkAcl("clinic", { vpcId: "vpc-1" });
      rule("deny", acl.id, { ruleNumber: 90, ruleAction: "deny" });
      rule("allow", acl.id, {});
    },
    "ports that several earlier entries deny": inline(
      entry(90, "deny", 22),
      entry(91, "deny", 23),
      entry(100, "allow", 22, 23),
    ),
    "SSH that an earlier entry of every protocol denies": inline(
      { ...entry(90, "deny", 0), protocol: "-1" },
      { ...entry(100, "allow", 22), protocol: "6" },
    ),
    "SSH by IPv6 that an earlier entry denies": inline(
      { ...entry(90, "deny", 22, 22, ""), ipv6CidrBlock: "::/0" },
      { ...entry(100, "allow", 22, 22, ""), ipv6CidrBlock: "2000::/3" },
    ),
    "SSH that an earlier rule of a VPC's own ACL denies": () => {
      const acl = new aws.ec2.Vpc("clinic", { cidrBlock: "10.0.0.0/16" }).defaultNetworkAclId;
      rule("deny", acl, { ruleNumber: 90, ruleAction: "deny" });
      rule("allow", acl, {});
    },
    "outbound entries": () => {
      new aws.ec2.NetworkAcl("clinic", { vpcId: "vpc-1", egress: [entry(100, "allow", 22)] });
    },
    ICMP: inline({ ruleNo: 100, action: "allow", protocol: "icmp", fromPort: 0, toPort: 0, cidrBlock: "0.0.0.0/0" }),
  },
  violating: {
    SSH: { doc: true, program: inline(entry(100, "allow", 22)), findings: ["rule 100 0.0.0.0/0"] },
    "everything, by IPv6": inline({
      ruleNo: 1,
      action: "allow",
      protocol: "-1",
      fromPort: 0,
      toPort: 0,
      ipv6CidrBlock: "::/0",
    }),
    "in the default ACL": () => {
      new aws.ec2.DefaultNetworkAcl("default", { defaultNetworkAclId: "acl-1", ingress: [entry(100, "allow", 3389)] });
    },
    "as a rule": () => {
      const acl = new aws.ec2.NetworkAcl("clinic", { vpcId: "vpc-1" });
      rule("allow", acl.id, {});
    },
    "as a rule of an ACL of another stack": () => {
      rule("allow", new aws.ec2.Vpc("clinic", { cidrBlock: "10.0.0.0/16" }).defaultNetworkAclId as never, {
        egress: false,
      });
    },
    "a later denial": inline(entry(110, "deny", 22), entry(100, "allow", 22)),
    "a denial of another source": inline(entry(90, "deny", 22, 22, "203.0.113.0/24"), entry(100, "allow", 22)),
    "a denial of one of two ports": inline(entry(90, "deny", 22), entry(100, "allow", 22, 23)),
    "a denial of another protocol": inline({ ...entry(90, "deny", 22), protocol: "udp" }, entry(100, "allow", 22)),
    "a denial of the other address family": inline(
      { ...entry(90, "deny", 22, 22, ""), ipv6CidrBlock: "::/0" },
      entry(100, "allow", 22),
    ),
    "a denial of the same number, which AWS refuses": inline(entry(100, "deny", 22), entry(100, "allow", 22)),
    "a denial of outbound traffic": () => {
      const acl = new aws.ec2.NetworkAcl("clinic", { vpcId: "vpc-1" });
      rule("deny", acl.id, { ruleNumber: 90, ruleAction: "deny", egress: true });
      rule("allow", acl.id, {});
    },
    "a denial in another ACL": () => {
      rule("deny", new aws.ec2.NetworkAcl("other", { vpcId: "vpc-1" }).id, { ruleNumber: 90, ruleAction: "deny" });
      rule("allow", new aws.ec2.NetworkAcl("clinic", { vpcId: "vpc-1" }).id, {});
    },
    "a denial, later by its number": () => {
      const acl = new aws.ec2.NetworkAcl("clinic", { vpcId: "vpc-1" });
      rule("deny", acl.id, { ruleNumber: 101, ruleAction: "deny" });
      rule("allow", acl.id, { egress: false });
    },
  },
  undecided: {
    "a denial whose number is computed": () => {
      const acl = new aws.ec2.NetworkAcl("clinic", { vpcId: "vpc-1" });
      const ruleNumber = new aws.rds.Instance("index", { instanceClass: "db.t4g.micro" }).port;
      rule("deny", acl.id, { ruleNumber, ruleAction: "deny" });
      rule("allow", acl.id, {});
    },
    "a source that AWS gives out": () => {
      const cidrBlock = new aws.ec2.Eip("partner").publicIp.apply((ip) => `${ip}/32`);
      const acl = new aws.ec2.NetworkAcl("clinic", { vpcId: "vpc-1" });
      rule("allow", acl.id, { cidrBlock });
    },
    "entries that are not known": () => {
      const ingress = new aws.ec2.Eip("partner").publicIp.apply(() => []);
      new aws.ec2.NetworkAcl("clinic", { vpcId: "vpc-1", ingress });
    },
  },
  notApplicable: {
    "an outbound rule": () => {
      rule("out", "acl-1" as never, { egress: true });
    },
  },
};
