import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.apigateway.MethodSettingsArgs> = {}) =>
  new aws.apigateway.MethodSettings("all", {
    restApi: "a1b2c3d4e5",
    stageName: "prod",
    methodPath: "*/*",
    settings: {},
    ...args,
  });
const makeV2 = (args: Partial<aws.apigatewayv2.StageArgs> = {}) =>
  new aws.apigatewayv2.Stage("prod", { apiId: "a1b2c3d4e5", name: "prod", ...args });
export const cases: PolicyCases = {
  compliant: {
    off: { doc: true, program: () => make({ settings: { loggingLevel: "ERROR", dataTraceEnabled: false } }) },
    "nothing said": () => make({ settings: { loggingLevel: "INFO" } }),
    "nothing said in version 2": () => makeV2({ defaultRouteSettings: { loggingLevel: "ERROR" } }),
  },
  violating: {
    on: { doc: true, program: () => make({ settings: { loggingLevel: "INFO", dataTraceEnabled: true } }) },
    "on for one method": () => make({ methodPath: "patients/GET", settings: { dataTraceEnabled: true } }),
    "on for every route": {
      findings: ["defaultRouteSettings"],
      program: () => makeV2({ defaultRouteSettings: { dataTraceEnabled: true } }),
    },
    "on for one route": {
      findings: ["routeSettings[0]"],
      program: () => makeV2({ routeSettings: [{ routeKey: "sendMessage", dataTraceEnabled: true }] }),
    },
  },
  undecided: {
    "a computed flag": () =>
      make({ settings: { dataTraceEnabled: new aws.kms.Key("late").arn.apply((arn) => arn !== "") } }),
  },
};
