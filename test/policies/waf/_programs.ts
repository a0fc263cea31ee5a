import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";

/* What the tables of several policies are about. */

export const MANAGED = {
  name: "common",
  priority: 1,
  overrideAction: { none: {} },
  statement: { managedRuleGroupStatement: { vendorName: "AWS", name: "AWSManagedRulesCommonRuleSet" } },
  visibilityConfig: { cloudwatchMetricsEnabled: true, metricName: "common", sampledRequestsEnabled: true },
};

export const acl = (args: Partial<aws.wafv2.WebAclArgs> = {}, name = "web") =>
  new aws.wafv2.WebAcl(name, {
    scope: "REGIONAL",
    defaultAction: { allow: {} },
    visibilityConfig: { cloudwatchMetricsEnabled: true, metricName: "web", sampledRequestsEnabled: true },
    ...args,
  });

export const associate = (
  resourceArn: pulumi.Input<string>,
  webAclArn: pulumi.Input<string> = acl({ rules: [MANAGED] }).arn,
) => new aws.wafv2.WebAclAssociation("web", { resourceArn, webAclArn });

export const classic = (args: Partial<aws.waf.WebAclArgs> = {}) =>
  new aws.waf.WebAcl("web", { metricName: "web", defaultAction: { type: "ALLOW" }, ...args });

export const regional = (args: Partial<aws.wafregional.WebAclArgs> = {}) =>
  new aws.wafregional.WebAcl("web", { metricName: "web", defaultAction: { type: "ALLOW" }, ...args });

export const behind = (domainName: pulumi.Input<string>, webAclId?: pulumi.Input<string>, name = "web") =>
  new aws.cloudfront.Distribution(name, {
    enabled: true,
    webAclId,
    origins: [
      {
        originId: "api",
        domainName,
        customOriginConfig: {
          httpPort: 80,
          httpsPort: 443,
          originProtocolPolicy: "https-only",
          originSslProtocols: ["TLSv1.2"],
        },
      },
    ],
    defaultCacheBehavior: {
      targetOriginId: "api",
      viewerProtocolPolicy: "https-only",
      allowedMethods: ["GET", "HEAD"],
      cachedMethods: ["GET", "HEAD"],
    },
    restrictions: { geoRestriction: { restrictionType: "none" } },
    viewerCertificate: { cloudfrontDefaultCertificate: true },
  });

export const RATE = {
  name: "rate",
  priority: 2,
  action: { block: {} },
  statement: { rateBasedStatement: { limit: 2000, aggregateKeyType: "IP" } },
  visibilityConfig: { cloudwatchMetricsEnabled: true, metricName: "rate", sampledRequestsEnabled: true },
};
