import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const api = (name = "records") => new aws.apigateway.RestApi(name);
const stage = (restApi: aws.apigateway.RestApi, args: Partial<aws.apigateway.StageArgs> = {}, name = "prod") =>
  new aws.apigateway.Stage(name, { restApi: restApi.id, deployment: "d1", stageName: "prod", ...args });
const settings = (
  restApi: aws.apigateway.RestApi,
  own: aws.apigateway.Stage,
  args: aws.types.input.apigateway.MethodSettingsSettings,
  methodPath = "*/*",
  name = methodPath,
) =>
  new aws.apigateway.MethodSettings(name, {
    restApi: restApi.id,
    stageName: own.stageName,
    methodPath,
    settings: args,
  });
export const cases: PolicyCases = {
  compliant: {
    encrypted: {
      doc: true,
      program: () => {
        const own = api();
        const prod = stage(own, { cacheClusterEnabled: true, cacheClusterSize: "0.5" });
        settings(own, prod, { cachingEnabled: true, cacheDataEncrypted: true });
      },
    },
    "nothing cached": () => {
      const own = api();
      const prod = stage(own, { cacheClusterEnabled: true, cacheClusterSize: "0.5" });
      settings(own, prod, { cachingEnabled: false });
    },
  },
  violating: {
    "a cache alone": { doc: true, program: () => stage(api(), { cacheClusterEnabled: true, cacheClusterSize: "0.5" }) },
    "in plaintext": () => {
      const own = api();
      const prod = stage(own, { cacheClusterEnabled: true, cacheClusterSize: "0.5" });
      settings(own, prod, { cachingEnabled: true });
    },
    "one method in plaintext": () => {
      const own = api();
      const prod = stage(own, { cacheClusterEnabled: true, cacheClusterSize: "0.5" });
      settings(own, prod, { cachingEnabled: true, cacheDataEncrypted: true });
      settings(own, prod, { cachingEnabled: true, cacheDataEncrypted: false }, "patients/GET");
    },
  },
  undecided: {
    "a computed flag": () => {
      const own = api();
      const prod = stage(own, { cacheClusterEnabled: true, cacheClusterSize: "0.5" });
      settings(own, prod, {
        cachingEnabled: true,
        cacheDataEncrypted: new aws.kms.Key("late").arn.apply((arn) => arn !== ""),
      });
    },
  },
  notApplicable: {
    "no cache": () => stage(api()),
  },
};
