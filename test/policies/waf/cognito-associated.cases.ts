import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const MANAGED = {
  name: "common",
  priority: 1,
  overrideAction: { none: {} },
  statement: { managedRuleGroupStatement: { vendorName: "AWS", name: "AWSManagedRulesCommonRuleSet" } },
  visibilityConfig: { cloudwatchMetricsEnabled: true, metricName: "common", sampledRequestsEnabled: true },
};
const acl = (args: Partial<aws.wafv2.WebAclArgs> = {}, name = "web") =>
  new aws.wafv2.WebAcl(name, {
    scope: "REGIONAL",
    defaultAction: { allow: {} },
    visibilityConfig: { cloudwatchMetricsEnabled: true, metricName: "web", sampledRequestsEnabled: true },
    ...args,
  });
const associate = (
  resourceArn: pulumi.Input<string>,
  webAclArn: pulumi.Input<string> = acl({ rules: [MANAGED] }).arn,
) => new aws.wafv2.WebAclAssociation("web", { resourceArn, webAclArn });
const pool = () => new aws.cognito.UserPool("patients");
export const cases: PolicyCases = {
  compliant: {
    associated: { doc: true, program: () => associate(pool().arn) },
    "a regional ACL of the older kind": () => {
      const own = new aws.wafregional.WebAcl("web", { metricName: "web", defaultAction: { type: "BLOCK" } });
      new aws.wafregional.WebAclAssociation("web", { resourceArn: pool().arn, webAclId: own.id });
    },
  },
  violating: {
    nothing: { doc: true, program: () => pool() },
    "an ACL that stops nothing": () => associate(pool().arn, acl().arn),
  },
  undecided: {
    "computed rules": () => associate(pool().arn, acl({ ruleJson: new aws.kms.Key("late").arn }).arn),
  },
  notApplicable: {
    "from elsewhere": { settings: { waf: { managedElsewhere: true } }, program: () => pool() },
  },
};
