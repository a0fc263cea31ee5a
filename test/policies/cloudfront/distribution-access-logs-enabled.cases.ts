import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
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
const deliver = (resourceArn: pulumi.Input<string>, logType = "ACCESS_LOGS") =>
  new aws.cloudwatch.LogDeliverySource("portal", { name: "portal", logType, resourceArn });
export const cases: PolicyCases = {
  compliant: {
    "a bucket": {
      doc: true,
      program: () => make({ loggingConfig: { bucket: new aws.s3.Bucket("logs").bucketDomainName } }),
    },
    "real-time logs": () =>
      make({
        defaultCacheBehavior: {
          targetOriginId: "site",
          viewerProtocolPolicy: "https-only",
          allowedMethods: ["GET", "HEAD"],
          cachedMethods: ["GET", "HEAD"],
          realtimeLogConfigArn: "arn:aws:cloudfront::111122223333:realtime-log-config/portal",
        },
      }),
    "a delivery": () => deliver(make().arn),
    "a delivery of a distribution of many tenants": () => deliver(multitenant().arn),
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    "cookies only": () => make({ loggingConfig: { includeCookies: true } }),
    "many tenants": () => multitenant(),
    "a delivery of something else": () => deliver(make().arn, "CONNECTION_LOGS"),
  },
  undecided: {
    "a computed kind of log": () => deliver(make().arn, new aws.kms.Key("late").arn as never),
  },
};
