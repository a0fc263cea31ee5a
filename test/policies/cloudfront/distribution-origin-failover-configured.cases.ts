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
    "two members": {
      doc: true,
      program: () =>
        make({
          originGroups: [
            {
              originId: "group",
              failoverCriteria: { statusCodes: [500] },
              members: [{ originId: "site" }, { originId: "standby" }],
            },
          ],
        }),
    },
  },
  violating: {
    "no group": { doc: true, findings: [""], program: () => make() },
    "the same member twice": {
      findings: ["originGroups[0]"],
      isEnoughIfSet: ["originGroups.members", "originGroups.members.originId"],
      program: () =>
        make({
          originGroups: [
            {
              originId: "group",
              failoverCriteria: { statusCodes: [500] },
              members: [{ originId: "site" }, { originId: "site" }],
            },
          ],
        }),
    },
  },
  undecided: {
    "a computed member": () =>
      make({
        originGroups: [
          {
            originId: "group",
            failoverCriteria: { statusCodes: [500] },
            members: new aws.kms.Key("late").arn.apply((originId) => [{ originId }, { originId: "standby" }]),
          },
        ],
      }),
  },
};
