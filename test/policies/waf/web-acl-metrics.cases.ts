import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { acl, MANAGED, RATE } from "./_programs";

export const cases: PolicyCases = {
  compliant: {
    on: { doc: true, program: () => acl({ rules: [MANAGED] }) },
  },
  violating: {
    off: {
      doc: true,
      findings: ["acl"],
      program: () =>
        acl({ visibilityConfig: { cloudwatchMetricsEnabled: false, metricName: "web", sampledRequestsEnabled: true } }),
    },
    "off in a rule": {
      findings: ["rules[1]"],
      program: () =>
        acl({
          rules: [
            MANAGED,
            {
              ...RATE,
              visibilityConfig: { cloudwatchMetricsEnabled: false, metricName: "web", sampledRequestsEnabled: true },
            },
          ],
        }),
    },
    "off in a group": () =>
      new aws.wafv2.RuleGroup("own", {
        scope: "REGIONAL",
        capacity: 10,
        visibilityConfig: { cloudwatchMetricsEnabled: false, metricName: "web", sampledRequestsEnabled: true },
      }),
    "off in a rule beside it": () =>
      new aws.wafv2.WebAclRule("rate", {
        webAclArn: "arn:aws:wafv2:us-east-1:111122223333:regional/webacl/web/1",
        ...RATE,
        visibilityConfig: { cloudwatchMetricsEnabled: false, metricName: "web", sampledRequestsEnabled: true },
      }),
  },
  undecided: {
    "a computed flag": () =>
      acl({
        visibilityConfig: {
          cloudwatchMetricsEnabled: new aws.kms.Key("late").arn.apply((arn) => arn !== ""),
          metricName: "web",
          sampledRequestsEnabled: true,
        },
      }),
  },
};
