import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.lambda.FunctionArgs> = {}) =>
  new aws.lambda.Function("intake", {
    role: "arn:aws:iam::111122223333:role/intake",
    runtime: "nodejs22.x",
    handler: "index.handler",
    s3Bucket: "code",
    s3Key: "intake.zip",
    ...args,
  });
const distribution = (behavior: object) =>
  new aws.cloudfront.Distribution("portal", {
    enabled: true,
    origins: [{ originId: "site", domainName: "site.s3.amazonaws.com", originAccessControlId: "E1" }],
    defaultCacheBehavior: {
      targetOriginId: "site",
      viewerProtocolPolicy: "https-only",
      allowedMethods: ["GET", "HEAD"],
      cachedMethods: ["GET", "HEAD"],
      ...behavior,
    },
    restrictions: { geoRestriction: { restrictionType: "none" } },
    viewerCertificate: { cloudfrontDefaultCertificate: true },
  });
export const cases: PolicyCases = {
  compliant: {
    subnets: {
      doc: true,
      program: () => make({ vpcConfig: { subnetIds: ["subnet-1", "subnet-2"], securityGroupIds: ["sg-1"] } }),
    },
  },
  violating: {
    none: { doc: true, program: () => make() },
    "no subnet": {
      isEnoughIfSet: ["vpcConfig.subnetIds", "vpcConfig"],
      program: () => make({ vpcConfig: { subnetIds: [], securityGroupIds: [] } }),
    },
  },
  undecided: {},
  notApplicable: {
    "at the edge": () =>
      distribution({
        lambdaFunctionAssociations: [{ eventType: "viewer-request", lambdaArn: make({ publish: true }).qualifiedArn }],
      }),
  },
};
