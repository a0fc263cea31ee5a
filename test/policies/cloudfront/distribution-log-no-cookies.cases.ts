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
    "nothing said": { doc: true, program: () => make() },
    "an explicit false": () => make({ loggingConfig: { includeCookies: false } }),
  },
  violating: {
    on: { doc: true, program: () => make({ loggingConfig: { includeCookies: true } }) },
  },
  undecided: {
    "a computed flag": () =>
      make({ loggingConfig: { includeCookies: new aws.kms.Key("late").arn.apply((arn) => arn !== "") } }),
  },
};
