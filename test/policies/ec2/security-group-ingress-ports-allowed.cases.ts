import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { beanstalk, everyForm, fromForeignList, fromPrefixList, fromUnknown, inline } from "./_rules";

/** A load balancer behind a group that is open on port 80, with what its HTTP listener does. */
const balanced =
  (action: aws.types.input.lb.ListenerDefaultAction, separateRule = false) =>
  () => {
    const port80 = { protocol: "tcp", fromPort: 80, toPort: 80, cidrBlocks: ["0.0.0.0/0"] };
    const group = new aws.ec2.SecurityGroup("web", separateRule ? {} : { ingress: [port80] });
    if (separateRule) new aws.ec2.SecurityGroupRule("http", { type: "ingress", securityGroupId: group.id, ...port80 });
    const balancer = new aws.lb.LoadBalancer("web", { securityGroups: [group.id] });
    new aws.lb.Listener("http", {
      loadBalancerArn: balancer.arn,
      port: 80,
      protocol: "HTTP",
      defaultActions: [action],
    });
  };

const redirect = {
  type: "redirect",
  redirect: { protocol: "HTTPS", port: "443", statusCode: "HTTP_301" },
};
const forward = {
  type: "forward",
  targetGroupArn: "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/a/1",
};

export const cases: PolicyCases = {
  compliant: {
    "HTTPS from the world": { doc: true, program: inline({ source: "0.0.0.0/0", from: 443 }) },
    "a further port of the setting": {
      settings: { allowedIngressPorts: [443, "9443-9445"] },
      program: inline({ source: "0.0.0.0/0", from: 9444 }),
    },
    "any port from the network itself": inline({ source: "100.64.0.0/10", from: 1234 }),
    "any port from the list of the port": {
      settings: { inboundCidrSafelists: { "9600-9700": ["203.0.113.0/24"] } },
      program: inline({ source: "203.0.113.0/24", from: 9650 }),
    },
    "a database from an unlisted range where its port has a list, which another policy tells": {
      settings: { inboundCidrSafelists: { "5432": ["203.0.113.0/24"] } },
      program: inline({ source: "198.51.100.0/24", from: 5432 }),
    },
    "ports of the edge of a list's hole": {
      settings: { inboundCidrSafelists: { "5400-5500": ["203.0.113.0/24"] } },
      program: inline(
        { source: "203.0.113.0/24", from: 5400, to: 5431 },
        { source: "203.0.113.0/24", from: 5433, to: 5438 },
        { source: "203.0.113.0/24", from: 5440, to: 5499 },
      ),
    },
    "port 80 of a load balancer that redirects": balanced(redirect),
    "port 80 as a rule of its own": balanced(redirect, true),
    "a database from the world, which another policy tells": inline({ source: "0.0.0.0/0", from: 5432 }),
    "everything, which another policy tells": inline({ source: "0.0.0.0/0", from: 0, protocol: "-1" }),
    "SFTP from an unlisted range, which another policy tells": inline({ source: "198.51.100.0/24", from: 22 }),
  },
  violating: {
    ...everyForm({ source: "0.0.0.0/0", from: 5555 }),
    "HTTP from the world": {
      doc: true,
      program: inline({ source: "0.0.0.0/0", from: 80 }),
      findings: ["ingress 0.0.0.0/0:80"],
    },
    "HTTP from one public range": inline({ source: "203.0.113.0/24", from: 80 }),
    "a database from one public range": inline({ source: "203.0.113.0/24", from: 5432 }),
    "a database from a listed range": {
      settings: { inboundCidrSafelist: ["203.0.113.0/24"] },
      program: inline({ source: "203.0.113.0/24", from: 5432 }),
    },
    "a database from a range that a list of many ports holds": {
      settings: { inboundCidrSafelists: { "5400-5500": ["203.0.113.0/24"] } },
      program: inline({ source: "203.0.113.0/24", from: 5432 }),
    },
    "RDP to Beanstalk from one range": {
      program: beanstalk({ SSHSourceRestriction: "tcp,3389,3389,203.0.113.0/24" }),
      findings: ["SSHSourceRestriction 203.0.113.0/24:3389"],
    },
    "a range that holds an allowed port": inline({ source: "0.0.0.0/0", from: 400, to: 443 }),
    "port 80 of a load balancer that forwards": balanced(forward),
    "port 80 and more of a load balancer that redirects": () => {
      const group = new aws.ec2.SecurityGroup("web", {
        ingress: [{ protocol: "tcp", fromPort: 80, toPort: 81, cidrBlocks: ["0.0.0.0/0"] }],
      });
      const balancer = new aws.alb.LoadBalancer("web", { securityGroups: [group.id] });
      new aws.alb.Listener("http", {
        loadBalancerArn: balancer.arn,
        port: 80,
        protocol: "HTTP",
        defaultActions: [redirect],
      });
    },
    "a port from a prefix list of the stack": fromPrefixList("0.0.0.0/0", 5555),
  },
  undecided: {
    "a prefix list of another stack": fromForeignList("pl-0123456789abcdef0", 5555),
    "from an address that AWS gives out": fromUnknown(5555),
  },
};
