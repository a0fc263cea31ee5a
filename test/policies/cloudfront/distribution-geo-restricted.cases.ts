import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { multitenant } from "./_programs";

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
    "the United States": { doc: true, program: () => make() },
    "further countries where they are allowed": {
      settings: { cloudfront: { allowedCountries: ["US", "CA"] } },
      program: () =>
        make({ restrictions: { geoRestriction: { restrictionType: "whitelist", locations: ["US", "CA"] } } }),
    },
    "many tenants": () => multitenant(),
  },
  violating: {
    everybody: {
      doc: true,
      program: () => make({ restrictions: { geoRestriction: { restrictionType: "none", locations: [] } } }),
    },
    "all but some": () =>
      make({ restrictions: { geoRestriction: { restrictionType: "blacklist", locations: ["KP"] } } }),
    "a further country": () =>
      make({ restrictions: { geoRestriction: { restrictionType: "whitelist", locations: ["US", "CA"] } } }),
    "many tenants in a further country": () =>
      multitenant({ restrictions: { geoRestriction: { restrictionType: "whitelist", items: ["CA"] } } }),
  },
  undecided: {
    "a computed kind": () =>
      make({ restrictions: { geoRestriction: { restrictionType: new aws.kms.Key("late").arn, locations: ["US"] } } }),
  },
};
