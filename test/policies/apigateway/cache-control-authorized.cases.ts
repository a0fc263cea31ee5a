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
export const cases: PolicyCases = {
  compliant: {
    "clients have to be authorized": {
      doc: true,
      program: () => make({ settings: { cachingEnabled: true, requireAuthorizationForCacheControl: true } }),
    },
    "nothing said": () => make({ settings: { cachingEnabled: true } }),
  },
  violating: {
    anybody: {
      doc: true,
      program: () => make({ settings: { cachingEnabled: true, requireAuthorizationForCacheControl: false } }),
    },
  },
  undecided: {
    "a computed flag": () =>
      make({
        settings: {
          cachingEnabled: true,
          requireAuthorizationForCacheControl: new aws.kms.Key("late").arn.apply((arn) => arn !== ""),
        },
      }),
  },
  notApplicable: {
    "no cache": () => make({ settings: { cachingEnabled: false, requireAuthorizationForCacheControl: false } }),
  },
};
