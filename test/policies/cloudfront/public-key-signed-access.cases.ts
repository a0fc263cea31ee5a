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
    "key groups": {
      doc: true,
      program: () =>
        make({
          defaultCacheBehavior: {
            targetOriginId: "site",
            viewerProtocolPolicy: "https-only",
            allowedMethods: ["GET", "HEAD"],
            cachedMethods: ["GET", "HEAD"],
            trustedKeyGroups: ["kg-1"],
          },
        }),
    },
    "nobody signs": () => make(),
  },
  violating: {
    "key pairs": {
      doc: true,
      findings: ["defaultCacheBehavior"],
      program: () =>
        make({
          defaultCacheBehavior: {
            targetOriginId: "site",
            viewerProtocolPolicy: "https-only",
            allowedMethods: ["GET", "HEAD"],
            cachedMethods: ["GET", "HEAD"],
            trustedSigners: ["self"],
          },
        }),
    },
  },
  undecided: {
    "computed behaviours": () =>
      make({
        defaultCacheBehavior: new aws.kms.Key("late").arn.apply((trusted) => ({
          targetOriginId: trusted,
          viewerProtocolPolicy: "https-only",
          allowedMethods: ["GET"],
          cachedMethods: ["GET"],
        })),
      }),
  },
};
