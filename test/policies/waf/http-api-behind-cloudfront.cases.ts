import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const api = (args: Partial<aws.apigatewayv2.ApiArgs> = {}) =>
  new aws.apigatewayv2.Api("records", { protocolType: "HTTP", ...args });
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
      program: () => behind(api().apiEndpoint.apply((endpoint) => endpoint.replace("https://", ""))),
    },
    "by its domain": () => {
      const domain = new aws.apigatewayv2.DomainName("api", {
        domainName: "api.example.com",
        domainNameConfiguration: {
          certificateArn: "arn:aws:acm:us-east-1:111122223333:certificate/1",
          endpointType: "REGIONAL",
          securityPolicy: "TLS_1_2",
        },
      });
      new aws.apigatewayv2.ApiMapping("records", { apiId: api().id, domainName: domain.id, stage: "prod" });
      behind(domain.domainName);
    },
  },
  violating: {
    nothing: { doc: true, program: () => api() },
    "a socket": () => api({ protocolType: "WEBSOCKET", routeSelectionExpression: "$request.body.action" }),
  },
  undecided: {},
};
