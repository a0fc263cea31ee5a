import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { acl } from "./_programs";

const BAD_INPUTS = {
  name: "bad-inputs",
  priority: 1,
  overrideAction: { none: {} },
  statement: { managedRuleGroupStatement: { vendorName: "AWS", name: "AWSManagedRulesKnownBadInputsRuleSet" } },
  visibilityConfig: { cloudwatchMetricsEnabled: true, metricName: "bad", sampledRequestsEnabled: true },
};
const COMMON = {
  ...BAD_INPUTS,
  statement: { managedRuleGroupStatement: { vendorName: "AWS", name: "AWSManagedRulesCommonRuleSet" } },
};
export const cases: PolicyCases = {
  compliant: {
    "a rule": { doc: true, program: () => acl({ rules: [COMMON, BAD_INPUTS] }) },
    JSON: () =>
      acl({
        ruleJson: JSON.stringify([
          {
            Name: "x",
            Priority: 1,
            OverrideAction: { None: {} },
            Statement: {
              ManagedRuleGroupStatement: { VendorName: "AWS", Name: "AWSManagedRulesKnownBadInputsRuleSet" },
            },
          },
        ]),
      }),
    "a rule beside it": () => new aws.wafv2.WebAclRule("bad", { webAclArn: acl().arn, ...BAD_INPUTS }),
    "a group beside it": () =>
      new aws.wafv2.WebAclRuleGroupAssociation("bad", {
        webAclArn: acl().arn,
        ruleName: "bad",
        priority: 1,
        managedRuleGroup: { vendorName: "AWS", name: "AWSManagedRulesKnownBadInputsRuleSet" },
      }),
  },
  violating: {
    "no rules": { doc: true, program: () => acl() },
    "other rules": () => acl({ rules: [COMMON] }),
    "only counted": () => acl({ rules: [{ ...BAD_INPUTS, overrideAction: { count: {} } }] }),
    "only counted beside it": () =>
      new aws.wafv2.WebAclRuleGroupAssociation("bad", {
        webAclArn: acl().arn,
        ruleName: "bad",
        priority: 1,
        overrideAction: "count",
        managedRuleGroup: { vendorName: "AWS", name: "AWSManagedRulesKnownBadInputsRuleSet" },
      }),
  },
  undecided: {
    "computed rules": () => acl({ ruleJson: new aws.kms.Key("late").arn }),
  },
};
