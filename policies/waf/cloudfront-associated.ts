import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { and } from "../core/truth";
import {
  aclCompanions,
  distributionAcl,
  hasEffectiveAcl,
  isManagedHere,
  MANAGED_ELSEWHERE,
  managedElsewhere,
} from "./_shared";

export default definePolicy({
  id: "waf-cloudfront-associated",
  title: "CloudFront distributions stand behind a web ACL",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)"],
  sources: ["platform-sh#web-application-firewall", "aptible#access-authorization"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: [
    "aws:cloudfront/distribution:Distribution",
    "aws:cloudfront/multitenantDistribution:MultitenantDistribution",
  ],
  companions: { ...aclCompanions, distributionAcl },
  settings: [managedElsewhere],
  whenAbsent: "No web ACL.",
  fix: 'Set webAclId: acl.arn (aws.wafv2.WebAcl with scope "CLOUDFRONT" in us-east-1 and a blocking rule).',
  peers: {
    prowler: ["cloudfront_distributions_using_waf"],
    steampipe: ["cloudfront_distribution_waf_enabled"],
    checkov: ["CKV_AWS_68"],
    "compliance-policies": ["aws-cloudfront-distribution-configure-waf"],
  },
  judge(distribution, context) {
    const isOn = and(isManagedHere(context.settings), distribution.bool("enabled").is(false).not);
    const acls = context.companionsOf(distribution).distributionAcl;
    return onlyIf(isOn, `is switched off, or ${MANAGED_ELSEWHERE}`, () =>
      violationUnless(
        hasEffectiveAcl(distribution, acls, context),
        "webAclId is missing, or names a web ACL that stops nothing",
      ),
    );
  },
});
