import * as aws from "@pulumi/aws";

/* What the tables of several policies are about. */

export const multitenant = (args: Partial<aws.cloudfront.MultitenantDistributionArgs> = {}) =>
  new aws.cloudfront.MultitenantDistribution("portal", {
    enabled: true,
    comment: "portal",
    origins: [{ id: "site", domainName: "site.s3.us-east-1.amazonaws.com", originAccessControlId: "E2QWRUHAPOMQZL" }],
    defaultCacheBehavior: {
      targetOriginId: "site",
      viewerProtocolPolicy: "https-only",
      cachePolicyId: "658327ea-f89d-4fab-a63d-7e88639e58f6",
      allowedMethods: { items: ["GET", "HEAD"], cachedMethods: ["GET", "HEAD"] },
    },
    restrictions: { geoRestriction: { restrictionType: "whitelist", items: ["US"] } },
    viewerCertificate: {
      acmCertificateArn: "arn:aws:acm:us-east-1:111122223333:certificate/1",
      sslSupportMethod: "sni-only",
      minimumProtocolVersion: "TLSv1.2_2021",
    },
    tenantConfig: { parameterDefinitions: [] },
    ...args,
  });

export const NO_RESTRICTION = { geoRestriction: { restrictionType: "none" } };
