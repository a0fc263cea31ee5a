import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.lb.LoadBalancerArgs> = {}) =>
  new aws.lb.LoadBalancer("web", { subnets: ["subnet-1", "subnet-2"], ...args });
const zone = (args: Partial<aws.route53.ZoneArgs> = {}) =>
  new aws.route53.Zone("public", { name: "example.com", ...args });
const eip = (args: aws.ec2.EipArgs = {}) => new aws.ec2.Eip("out", args);
const protect = (resourceArn: pulumi.Input<string>) => new aws.shield.Protection("web", { resourceArn });
export const cases: PolicyCases = {
  compliant: {
    protected: { doc: true, settings: { shield: { advanced: true } }, program: () => protect(make().arn) },
  },
  violating: {
    "a load balancer": { doc: true, settings: { shield: { advanced: true } }, program: () => make() },
    "a zone": { settings: { shield: { advanced: true } }, program: () => zone() },
    "an address": { settings: { shield: { advanced: true } }, program: () => eip() },
    "by a subscription of the stack": () => {
      new aws.shield.Subscription("all");
      make();
    },
  },
  undecided: {
    "a computed flag": {
      settings: { shield: { advanced: true } },
      program: () => make({ internal: new aws.kms.Key("late").arn.apply((arn) => arn !== "") }),
    },
  },
  notApplicable: {
    "nobody subscribes": () => make(),
    internal: { settings: { shield: { advanced: true } }, program: () => make({ internal: true }) },
    "a private zone": { settings: { shield: { advanced: true } }, program: () => zone({ vpcs: [{ vpcId: "vpc-1" }] }) },
  },
};
