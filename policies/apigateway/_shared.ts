import type { Block } from "../core/fact";
import type { CompanionSpec, Link, Resource } from "../core/graph";
import { openStatements } from "../core/iam";
import type { Context } from "../core/policy";
import { and, every, Truth } from "../core/truth";

export const STAGE = "aws:apigateway/stage:Stage";
export const STAGE_V2 = "aws:apigatewayv2/stage:Stage";
export const REST_API = "aws:apigateway/restApi:RestApi";
export const API_V2 = "aws:apigatewayv2/api:Api";
export const METHOD_SETTINGS = "aws:apigateway/methodSettings:MethodSettings";

/** The companions that a policy needs to ask `settingsOf`. */
export const stageCompanions = {
  methodSettings: { types: [METHOD_SETTINGS], by: "stageName" },
  restApi: { types: [REST_API], from: "restApi" },
} as const satisfies Record<string, CompanionSpec>;

/** The method settings of a stage. Stages of several APIs may have the same name, so that the API counts as well. */
export function settingsOf(stage: Resource, { companionsOf }: Context<typeof stageCompanions>): Link[] {
  const apis = companionsOf(stage).restApi;
  return companionsOf(stage).methodSettings.map(({ resource, linked }) => {
    const otherApis = companionsOf(resource).restApi;
    const isSame =
      apis.exist.state === "true" && otherApis.exist.state === "true"
        ? apis.some((api) => otherApis.some((other) => Truth.of(api === other)))
        : stage
            .text("restApi")
            .with(resource.text("restApi"))
            .satisfies(([one, other]) => one === other);
    return { resource, linked: and(linked, isSame) };
  });
}

/** Whether method settings are those of every method. */
export const isForAllMethods = (settings: Resource): Truth => settings.text("methodPath").is("*/*");

/** Whether an API of version 2 speaks WebSocket. */
export const isWebSocket = (api: Resource): Truth => api.word("protocolType").is("websocket");

/** Whether a REST API has endpoints in VPCs only. */
export const isPrivate = (api: Resource): Truth =>
  api.texts("endpointConfiguration.types").some((type) => type.is("PRIVATE"));

/** Whether a resource policy leaves only callers who are known. */
export const limitsCallers = (policy: Block): Truth => every(openStatements(policy), ({ violated }) => violated.not);
