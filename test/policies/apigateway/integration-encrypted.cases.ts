import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.apigateway.IntegrationArgs> = {}) =>
  new aws.apigateway.Integration("backend", {
    restApi: "a1b2c3d4e5",
    resourceId: "r1",
    httpMethod: "GET",
    integrationHttpMethod: "GET",
    type: "HTTP_PROXY",
    uri: "https://backend.example.com/",
    ...args,
  });
const makeV2 = (args: Partial<aws.apigatewayv2.IntegrationArgs> = {}) =>
  new aws.apigatewayv2.Integration("backend", {
    apiId: "a1b2c3d4e5",
    integrationType: "HTTP_PROXY",
    integrationMethod: "ANY",
    integrationUri: "https://backend.example.com/",
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    HTTPS: { doc: true, program: () => make() },
    "HTTPS in version 2": () => makeV2(),
    "a function": () =>
      make({ type: "AWS_PROXY", uri: "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/f/invocations" }),
    "the certificate is checked": () => make({ tlsConfig: { insecureSkipVerification: false } }),
  },
  violating: {
    HTTP: { doc: true, findings: ["uri"], program: () => make({ uri: "http://backend.example.com/" }) },
    "HTTP in capitals": () => make({ uri: "HTTP://backend.example.com/" }),
    "HTTP in version 2": {
      findings: ["integrationUri"],
      program: () => makeV2({ integrationUri: "http://backend.example.com/" }),
    },
    "any certificate": {
      findings: ["tlsConfig"],
      program: () => make({ tlsConfig: { insecureSkipVerification: true } }),
    },
    "plain HTTP in the VPC, where that is asked": {
      settings: { apigateway: { includePrivateIntegrations: true } },
      program: () => make({ connectionType: "VPC_LINK", connectionId: "v1", uri: "http://backend.internal/" }),
    },
  },
  undecided: {
    "a computed address": () => make({ uri: new aws.kms.Key("late").arn }),
  },
  notApplicable: {
    "in the VPC": () => make({ connectionType: "VPC_LINK", connectionId: "v1", uri: "http://backend.internal/" }),
  },
};
