import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const headers = (args: aws.cloudfront.ResponseHeadersPolicyArgs = {}) =>
  new aws.cloudfront.ResponseHeadersPolicy("portal", args);
const make = (args: Partial<aws.cloudfront.DistributionArgs> = {}) =>
  new aws.cloudfront.Distribution("portal", {
    origins: [
      { originId: "site", domainName: "site.s3.us-east-1.amazonaws.com", originAccessControlId: "E2QWRUHAPOMQZL" },
    ],
    defaultCacheBehavior: {
      targetOriginId: "site",
      viewerProtocolPolicy: "https-only",
      allowedMethods: ["GET", "HEAD"],
      cachedMethods: ["GET", "HEAD"],
    },
    enabled: true,
    restrictions: { geoRestriction: { restrictionType: "whitelist", locations: ["US"] } },
    viewerCertificate: { cloudfrontDefaultCertificate: true },
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    "a year": {
      doc: true,
      program: () =>
        headers({
          securityHeadersConfig: { strictTransportSecurity: { accessControlMaxAgeSec: 31536000, override: true } },
        }),
    },
    "two years": () =>
      headers({
        securityHeadersConfig: { strictTransportSecurity: { accessControlMaxAgeSec: 63072000, override: true } },
      }),
    "a distribution with headers": () =>
      make({
        defaultCacheBehavior: {
          targetOriginId: "site",
          viewerProtocolPolicy: "https-only",
          allowedMethods: ["GET", "HEAD"],
          cachedMethods: ["GET", "HEAD"],
          responseHeadersPolicyId: headers({
            securityHeadersConfig: { strictTransportSecurity: { accessControlMaxAgeSec: 31536000, override: true } },
          }).id,
        },
      }),
  },
  violating: {
    "nothing said": {
      doc: true,
      program: () => headers({ securityHeadersConfig: { contentTypeOptions: { override: true } } }),
    },
    "a second less than a year": () =>
      headers({
        securityHeadersConfig: { strictTransportSecurity: { accessControlMaxAgeSec: 31535999, override: true } },
      }),
    "a distribution without headers": () => make(),
  },
  undecided: {
    "computed seconds": () =>
      headers({
        securityHeadersConfig: {
          strictTransportSecurity: {
            accessControlMaxAgeSec: new aws.kms.Key("late").arn.apply((arn) => arn.length),
            override: true,
          },
        },
      }),
  },
};
