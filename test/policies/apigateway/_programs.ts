import * as aws from "@pulumi/aws";

/* What the tables of several policies are about. */

export const api = (name = "records") => new aws.apigateway.RestApi(name);

export const stage = (restApi: aws.apigateway.RestApi, args: Partial<aws.apigateway.StageArgs> = {}, name = "prod") =>
  new aws.apigateway.Stage(name, { restApi: restApi.id, deployment: "d1", stageName: "prod", ...args });

export const settings = (
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
