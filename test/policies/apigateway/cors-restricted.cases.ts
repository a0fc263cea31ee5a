import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.apigatewayv2.ApiArgs> = {}) =>
  new aws.apigatewayv2.Api("records", { protocolType: "HTTP", ...args });
const url = (args: Partial<aws.lambda.FunctionUrlArgs> = {}) =>
  new aws.lambda.FunctionUrl("records", { functionName: "records", authorizationType: "AWS_IAM", ...args });
const headers = (args: aws.cloudfront.ResponseHeadersPolicyArgs = {}) =>
  new aws.cloudfront.ResponseHeadersPolicy("portal", args);
export const cases: PolicyCases = {
  compliant: {
    "named origins": {
      doc: true,
      program: () =>
        make({ corsConfiguration: { allowOrigins: ["https://portal.example.com"], allowCredentials: true } }),
    },
    "nothing said": () => make(),
    "plain HTTP without credentials": () => make({ corsConfiguration: { allowOrigins: ["http://localhost:3000"] } }),
    "named origins of a function": () => url({ cors: { allowOrigins: ["https://portal.example.com"] } }),
  },
  violating: {
    "every origin": { doc: true, program: () => make({ corsConfiguration: { allowOrigins: ["*"] } }) },
    "credentials over plain HTTP": {
      findings: ["credentials"],
      program: () =>
        make({
          corsConfiguration: {
            allowOrigins: ["https://portal.example.com", "http://portal.example.com"],
            allowCredentials: true,
          },
        }),
    },
    "every origin of a function": () => url({ cors: { allowOrigins: ["*"] } }),
    "every origin in headers": () =>
      headers({
        corsConfig: {
          accessControlAllowCredentials: false,
          accessControlAllowHeaders: { items: ["authorization"] },
          accessControlAllowMethods: { items: ["GET"] },
          accessControlAllowOrigins: { items: ["*"] },
          originOverride: true,
        },
      }),
  },
  undecided: {
    "a computed origin": () => make({ corsConfiguration: { allowOrigins: [new aws.kms.Key("late").arn] } }),
  },
};
