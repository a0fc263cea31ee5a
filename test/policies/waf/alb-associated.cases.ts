import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { acl, associate, behind, MANAGED } from "./_programs";

const balancer = (args: aws.lb.LoadBalancerArgs = {}) =>
  new aws.lb.LoadBalancer("web", { subnets: ["subnet-1", "subnet-2"], ...args });
const groupOf = (name: string, ...cidrBlocks: string[]) =>
  new aws.ec2.SecurityGroup(name, {
    ingress: [{ protocol: "tcp", fromPort: 443, toPort: 443, cidrBlocks, prefixListIds: ["pl-3b927c52"] }],
  });
const group = (...cidrBlocks: string[]) => groupOf("web", ...cidrBlocks);
/** A load balancer behind a distribution with a web ACL, and its security group. */
function closed() {
  const own = group("10.0.0.0/8");
  behind(balancer({ securityGroups: [own.id] }).dnsName, acl({ rules: [MANAGED] }).arn);
  return own.id;
}
const rule = (args: Partial<aws.ec2.SecurityGroupRuleArgs> = {}) =>
  new aws.ec2.SecurityGroupRule("web", {
    securityGroupId: closed(),
    type: "ingress",
    protocol: "tcp",
    fromPort: 443,
    toPort: 443,
    ...args,
  });
const ingressRule = (args: Partial<aws.vpc.SecurityGroupIngressRuleArgs>) =>
  new aws.vpc.SecurityGroupIngressRule("web", {
    securityGroupId: closed(),
    ipProtocol: "tcp",
    fromPort: 443,
    toPort: 443,
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    associated: { doc: true, program: () => associate(balancer().arn) },
    "an ACL of another stack": () =>
      associate(balancer().arn, "arn:aws:wafv2:us-east-1:111122223333:regional/webacl/web/1"),
    "behind a distribution, with rules that let nobody else in": () => {
      const securityGroupId = closed();
      new aws.ec2.SecurityGroupRule("out", {
        securityGroupId,
        type: "egress",
        protocol: "-1",
        fromPort: 0,
        toPort: 0,
        cidrBlocks: ["0.0.0.0/0"],
      });
    },
    "by the older name": () => associate(new aws.alb.LoadBalancer("web", { subnets: ["subnet-1", "subnet-2"] }).arn),
    "behind a distribution only": () =>
      behind(balancer({ securityGroups: [group("10.0.0.0/8").id] }).dnsName, acl({ rules: [MANAGED] }).arn),
  },
  violating: {
    "behind a distribution, and open by one rule of two": () => {
      const own = new aws.ec2.SecurityGroup("web", {
        ingress: [
          { protocol: "tcp", fromPort: 443, toPort: 443, cidrBlocks: ["10.0.0.0/8"] },
          { protocol: "tcp", fromPort: 443, toPort: 443, ipv6CidrBlocks: ["::/0"] },
        ],
      });
      behind(balancer({ securityGroups: [own.id] }).dnsName, acl({ rules: [MANAGED] }).arn);
    },
    "behind a distribution, and open by one group of two": () => {
      const securityGroups = [group("10.0.0.0/8").id, groupOf("open", "0.0.0.0/0").id];
      behind(balancer({ securityGroups }).dnsName, acl({ rules: [MANAGED] }).arn);
    },
    "behind a distribution, and open by a rule beside the group": () => rule({ cidrBlocks: ["0.0.0.0/0"] }),
    "behind a distribution, and open by a rule for IPv6": () => rule({ ipv6CidrBlocks: ["::/0"] }),
    "behind a distribution, and open by an ingress rule": () => ingressRule({ cidrIpv4: "0.0.0.0/0" }),
    "behind a distribution, and open by an ingress rule for IPv6": () => ingressRule({ cidrIpv6: "::/0" }),
    "behind a distribution without an ACL": {
      isEnoughIfSet: ["webAclId"],
      program: () => behind(balancer({ securityGroups: [group("10.0.0.0/8").id] }).dnsName),
    },
    "behind two distributions, one without an ACL": () => {
      const { dnsName } = balancer({ securityGroups: [group("10.0.0.0/8").id] });
      behind(dnsName, acl({ rules: [MANAGED] }).arn);
      behind(dnsName, undefined, "old");
    },
    nothing: { doc: true, program: () => balancer() },
    "an ACL that stops nothing": () => associate(balancer().arn, acl().arn),
    "by the older name": () => new aws.alb.LoadBalancer("web", { subnets: ["subnet-1", "subnet-2"] }),
    "behind a distribution, and open": () =>
      behind(balancer({ securityGroups: [group("0.0.0.0/0").id] }).dnsName, acl({ rules: [MANAGED] }).arn),
    "behind a distribution that stops nothing": () =>
      behind(balancer({ securityGroups: [group("10.0.0.0/8").id] }).dnsName, acl().arn),
  },
  undecided: {
    "a computed place": () => balancer({ internal: new aws.kms.Key("late").arn.apply((arn) => arn !== "") }),
  },
  notApplicable: {
    internal: () => balancer({ internal: true }),
    "of a network": () => balancer({ loadBalancerType: "network" }),
    "from elsewhere": { settings: { waf: { managedElsewhere: true } }, program: () => balancer() },
  },
};
