import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const acl = (args: Partial<aws.wafv2.WebAclArgs> = {}, name = "web") =>
  new aws.wafv2.WebAcl(name, {
    scope: "REGIONAL",
    defaultAction: { allow: {} },
    visibilityConfig: { cloudwatchMetricsEnabled: true, metricName: "web", sampledRequestsEnabled: true },
    ...args,
  });
const classic = (args: Partial<aws.waf.WebAclArgs> = {}) =>
  new aws.waf.WebAcl("web", { metricName: "web", defaultAction: { type: "ALLOW" }, ...args });
const regional = (args: Partial<aws.wafregional.WebAclArgs> = {}) =>
  new aws.wafregional.WebAcl("web", { metricName: "web", defaultAction: { type: "ALLOW" }, ...args });
export const cases: PolicyCases = {
  compliant: {
    logged: {
      doc: true,
      program: () =>
        new aws.wafv2.WebAclLoggingConfiguration("web", {
          resourceArn: acl().arn,
          logDestinationConfigs: ["arn:aws:s3:::aws-waf-logs-web"],
        }),
    },
    classic: () =>
      classic({
        loggingConfiguration: { logDestination: "arn:aws:firehose:us-east-1:111122223333:deliverystream/aws-waf-logs" },
      }),
    regional: () =>
      regional({
        loggingConfiguration: { logDestination: "arn:aws:firehose:us-east-1:111122223333:deliverystream/aws-waf-logs" },
      }),
  },
  violating: {
    nothing: { doc: true, program: () => acl() },
    classic: () => classic(),
    regional: () => regional(),
  },
  undecided: {},
};
