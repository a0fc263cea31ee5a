import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const url = (authorizationType: pulumi.Input<string>) =>
  new aws.lambda.FunctionUrl("intake", { functionName: "intake", authorizationType });
const behind = (domainName: pulumi.Input<string>) =>
  new aws.cloudfront.Distribution("web", {
    enabled: true,
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
export const cases: PolicyCases = {
  compliant: {
    "behind a distribution": {
      doc: true,
      program: () => behind(url("NONE").functionUrl.apply((address) => new URL(address).host)),
    },
  },
  violating: {
    nothing: { doc: true, program: () => url("NONE") },
  },
  undecided: {
    "a computed type": () => url(new aws.kms.Key("late").arn),
  },
  notApplicable: {
    "callers sign": () => url("AWS_IAM"),
  },
};
