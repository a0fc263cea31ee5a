import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { behind } from "./_programs";

const api = (args: Partial<aws.apigatewayv2.ApiArgs> = {}) =>
  new aws.apigatewayv2.Api("records", { protocolType: "HTTP", ...args });
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
