import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

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
    "reads only": { doc: true, program: () => make() },
    encrypted: () =>
      make({
        defaultCacheBehavior: {
          targetOriginId: "site",
          viewerProtocolPolicy: "https-only",
          allowedMethods: ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"],
          cachedMethods: ["GET", "HEAD"],
          fieldLevelEncryptionId: "F1",
        },
      }),
  },
  violating: {
    "takes data": {
      doc: true,
      findings: ["defaultCacheBehavior"],
      program: () =>
        make({
          defaultCacheBehavior: {
            targetOriginId: "site",
            viewerProtocolPolicy: "https-only",
            allowedMethods: ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"],
            cachedMethods: ["GET", "HEAD"],
          },
        }),
    },
    "one path takes data": {
      findings: ["orderedCacheBehaviors[0]"],
      program: () =>
        make({
          orderedCacheBehaviors: [
            {
              pathPattern: "/api/*",
              targetOriginId: "site",
              viewerProtocolPolicy: "https-only",
              allowedMethods: ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"],
              cachedMethods: ["GET", "HEAD"],
            },
          ],
        }),
    },
  },
  undecided: {
    "computed methods": () =>
      make({
        defaultCacheBehavior: {
          targetOriginId: "site",
          viewerProtocolPolicy: "https-only",
          allowedMethods: new aws.kms.Key("late").arn.apply((arn) => [arn]),
          cachedMethods: ["GET", "HEAD"],
        },
      }),
  },
};
