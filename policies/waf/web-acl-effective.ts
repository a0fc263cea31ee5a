import { definePolicy, violationUnless } from "../core/policy";
import { aclCompanions, CLASSIC_ACLS, canStop, WEB_ACL } from "./_shared";

export default definePolicy({
  id: "waf-web-acl-effective",
  title: "Web ACLs hold rules that can stop a request",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)"],
  sources: ["platform-sh#web-application-firewall", "aptible#access-authorization"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: [WEB_ACL, ...CLASSIC_ACLS],
  companions: aclCompanions,
  whenAbsent: "An ACL without rules does its default action.",
  fix: 'Add a rule with overrideAction: { none: {} } and statement.managedRuleGroupStatement { vendorName: "AWS", name: "AWSManagedRulesCommonRuleSet" }.',
  peers: {
    prowler: ["wafv2_webacl_with_rules", "waf_global_webacl_with_rules", "waf_regional_webacl_with_rules"],
    steampipe: ["wafv2_web_acl_rule_attached", "waf_web_acl_rule_attached", "waf_regional_web_acl_rule_attached"],
    checkov: ["CKV_AWS_175"],
  },
  judge(acl, context) {
    return violationUnless(
      canStop(acl, context),
      "The web ACL stops nothing: its default action is allow, and every rule only allows or counts",
    );
  },
});
