import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";
import { acl, classic, MANAGED, RATE, regional } from "./_programs";

const COUNTED = { ...MANAGED, overrideAction: { count: {} } };
const ALLOWED = { ...RATE, action: { allow: {} } };
const group = (action: object) =>
  new aws.wafv2.RuleGroup("own", {
    scope: "REGIONAL",
    capacity: 10,
    rules: [{ ...RATE, action }] as never,
    visibilityConfig: { cloudwatchMetricsEnabled: true, metricName: "own", sampledRequestsEnabled: true },
  });
const refersTo = (arn: pulumi.Input<string>, overrideAction: object = { none: {} }) => ({
  ...MANAGED,
  overrideAction,
  statement: { ruleGroupReferenceStatement: { arn } },
});
export const cases: PolicyCases = {
  compliant: {
    "a managed group": { doc: true, program: () => acl({ rules: [MANAGED] }) },
    "a rate": () => acl({ rules: [COUNTED, RATE] }),
    "a captcha": () => acl({ rules: [{ ...RATE, action: { captcha: {} } }] }),
    "refuses by default": () => acl({ defaultAction: { block: {} } }),
    "a group of one's own": () => acl({ rules: [refersTo(group({ block: {} }).arn)] }),
    "a group of another stack": () =>
      acl({ rules: [refersTo("arn:aws:wafv2:us-east-1:111122223333:regional/rulegroup/own/1")] }),
    JSON: () =>
      acl({
        ruleJson: JSON.stringify([
          {
            Name: "x",
            Priority: 1,
            Action: { Block: {} },
            Statement: { RateBasedStatement: { Limit: 2000, AggregateKeyType: "IP" } },
          },
        ]),
      }),
    "a rule beside it": () => new aws.wafv2.WebAclRule("rate", { webAclArn: acl().arn, ...RATE }),
    "a group beside it": () =>
      new aws.wafv2.WebAclRuleGroupAssociation("common", {
        webAclArn: acl().arn,
        ruleName: "common",
        priority: 1,
        managedRuleGroup: { vendorName: "AWS", name: "AWSManagedRulesCommonRuleSet" },
      }),
    classic: () => classic({ rules: [{ priority: 1, ruleId: "r1", action: { type: "BLOCK" } }] }),
    "a classic group": () =>
      regional({ rules: [{ priority: 1, ruleId: "r1", type: "GROUP", overrideAction: { type: "NONE" } }] }),
    "classic, refuses by default": () => classic({ defaultAction: { type: "BLOCK" } }),
  },
  violating: {
    "no rules": { doc: true, program: () => acl() },
    "only counts": () => acl({ rules: [COUNTED] }),
    "only allows": () => acl({ rules: [ALLOWED] }),
    "a group of one's own that counts": () => acl({ rules: [refersTo(group({ count: {} }).arn)] }),
    "a group that is counted": () => acl({ rules: [refersTo(group({ block: {} }).arn, { count: {} })] }),
    "JSON that counts": () =>
      acl({
        ruleJson: JSON.stringify([
          {
            Name: "x",
            Priority: 1,
            Action: { Count: {} },
            Statement: { RateBasedStatement: { Limit: 2000, AggregateKeyType: "IP" } },
          },
        ]),
      }),
    "a rule beside it that counts": () =>
      new aws.wafv2.WebAclRule("rate", { webAclArn: acl().arn, ...RATE, action: { count: {} } }),
    "a group beside it that is counted": () =>
      new aws.wafv2.WebAclRuleGroupAssociation("common", {
        webAclArn: acl().arn,
        ruleName: "common",
        priority: 1,
        overrideAction: "count",
        managedRuleGroup: { vendorName: "AWS", name: "AWSManagedRulesCommonRuleSet" },
      }),
    classic: () => classic({ rules: [{ priority: 1, ruleId: "r1", action: { type: "COUNT" } }] }),
    "a classic group that is counted": () =>
      regional({ rules: [{ priority: 1, ruleId: "r1", type: "GROUP", overrideAction: { type: "COUNT" } }] }),
  },
  undecided: {
    "computed rules": () => acl({ ruleJson: new aws.kms.Key("late").arn }),
  },
};
