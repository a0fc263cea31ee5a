import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.apigateway.StageArgs> = {}) =>
  new aws.apigateway.Stage("prod", { restApi: "a1b2c3d4e5", deployment: "d1", stageName: "prod", ...args });
const makeV2 = (args: Partial<aws.apigatewayv2.StageArgs> = {}) =>
  new aws.apigatewayv2.Stage("prod", { apiId: "a1b2c3d4e5", name: "prod", ...args });
export const cases: PolicyCases = {
  compliant: {
    "a log group": {
      doc: true,
      program: () =>
        make({
          accessLogSettings: {
            destinationArn: new aws.cloudwatch.LogGroup("access").arn,
            format: "$context.requestId $context.identity.caller",
          },
        }),
    },
    "a log group of a stage of version 2": () =>
      makeV2({
        accessLogSettings: {
          destinationArn: new aws.cloudwatch.LogGroup("access").arn,
          format: "$context.requestId $context.identity.caller",
        },
      }),
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    "nothing said in version 2": () => makeV2(),
    "an empty destination": {
      isEnoughIfSet: ["accessLogSettings.destinationArn"],
      program: () => make({ accessLogSettings: { destinationArn: "", format: "$context.requestId" } }),
    },
  },
  undecided: {},
};
