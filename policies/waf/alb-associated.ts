import type { Block } from "../core/fact";
import type { CompanionSpec, Resource } from "../core/graph";
import { isPublic } from "../core/network";
import { type Context, definePolicy, onlyIf, violationUnless } from "../core/policy";
import { and, or, some, type Truth } from "../core/truth";
import { INGRESS_RULE, SECURITY_GROUP, SECURITY_GROUP_RULE } from "../ec2/_ingress";
import { cidrOf } from "../ec2/_rule";
import { isApplication, LOAD_BALANCERS } from "../lb/_shared";
import {
  distributionAcl,
  hasEffectiveAcl,
  isManagedHere,
  isProtected,
  MANAGED_ELSEWHERE,
  managedElsewhere,
  protectionCompanions,
} from "./_shared";

const COMPANIONS = {
  ...protectionCompanions,
  distributions: { types: ["aws:cloudfront/distribution:Distribution"], by: "origins.domainName" },
  distributionAcl,
  groups: { types: [SECURITY_GROUP], from: "securityGroups" },
  groupRules: { types: [SECURITY_GROUP_RULE], by: "securityGroupId" },
  ingressRules: { types: [INGRESS_RULE], by: "securityGroupId" },
} as const satisfies Record<string, CompanionSpec>;

/** Whether the security groups of a load balancer admit no public address, so that only the distribution reaches it. */
function isClosed(balancer: Resource, companionsOf: Context<typeof COMPANIONS>["companionsOf"]): Truth {
  const admits = (rule: Block, paths: readonly string[]) =>
    some(
      paths.flatMap((path) => rule.leaves(path)),
      (source) => cidrOf(source).satisfies(isPublic),
    );
  const { groups } = companionsOf(balancer);
  const isOpen = (group: Resource) => {
    const { groupRules, ingressRules } = companionsOf(group);
    return or(
      group.list("ingress").some((rule) => admits(rule, ["cidrBlocks", "ipv6CidrBlocks"])),
      groupRules.some((rule) => and(rule.word("type").is("ingress"), admits(rule, ["cidrBlocks", "ipv6CidrBlocks"]))),
      ingressRules.some((rule) => admits(rule, ["cidrIpv4", "cidrIpv6"])),
    );
  };
  return and(
    groups.exist,
    groups.every((group) => isOpen(group).not),
  );
}

export default definePolicy({
  id: "waf-alb-associated",
  title: "Internet-facing application load balancers stand behind a web ACL",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)"],
  sources: ["platform-sh#web-application-firewall", "aptible#access-authorization"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: LOAD_BALANCERS,
  companions: COMPANIONS,
  settings: [managedElsewhere],
  whenAbsent: "No web ACL.",
  fix: "Add aws.wafv2.WebAclAssociation { resourceArn: lb.arn, webAclArn: acl.arn } with a blocking web ACL, or set internal: true.",
  peers: {
    config: ["alb-waf-enabled"],
    prowler: ["elbv2_waf_acl_attached"],
    steampipe: ["elb_application_lb_waf_enabled"],
    checkov: ["CKV2_AWS_28"],
  },
  judge(balancer, context) {
    const { settings, companionsOf } = context;
    const { distributions } = companionsOf(balancer);
    // One distribution without a web ACL is a way around all others.
    const isBehindDistributions = and(
      distributions.exist,
      distributions.every((distribution) =>
        hasEffectiveAcl(distribution, companionsOf(distribution).distributionAcl, context),
      ),
      isClosed(balancer, companionsOf),
    );
    const isInternetFacing = and(isApplication(balancer), balancer.bool("internal").is(true).not);
    return onlyIf(
      and(isManagedHere(settings), isInternetFacing),
      `is not reached from the internet, or ${MANAGED_ELSEWHERE}`,
      () =>
        violationUnless(
          or(isProtected(balancer, context), isBehindDistributions),
          "No web ACL that can stop a request stands in front of the internet-facing load balancer",
        ),
    );
  },
});
