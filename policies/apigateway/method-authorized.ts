import type { Companions, Resource } from "../core/graph";
import { definePolicy, onlyIf, violationIf } from "../core/policy";
import { flag } from "../core/settings";
import { and, or, Truth } from "../core/truth";
import { API_V2, isPrivate, isWebSocket, limitsCallers, REST_API } from "./_shared";

const METHOD = "aws:apigateway/method:Method";

const apiKeyCounts = flag("apigateway.apiKeyCounts", {
  fallback: false,
  description: "Takes an API key for an answer to who calls. It identifies a program, and no person.",
});

/** Whether the API's own policy, or one beside it, leaves only callers who are known. */
function isLimited(api: Resource, policies: Companions): Truth {
  const hasLimits = (holder: Resource) => and(holder.block("policy").isSet, limitsCallers(holder.json("policy")));
  return or(hasLimits(api), policies.some(hasLimits));
}

export default definePolicy({
  id: "apigateway-method-authorized",
  title: "Each API method or route asks who the caller is",
  family: "authentication",
  citations: ["164.312(d)", "164.312(a)(1)"],
  sources: ["platform-sh#application-security", "aptible#authentication"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: [METHOD, "aws:apigatewayv2/route:Route"],
  companions: {
    restApi: { types: [REST_API], from: "restApi" },
    policies: { types: ["aws:apigateway/restApiPolicy:RestApiPolicy"], by: "restApiId" },
    api: { types: [API_V2], from: "apiId" },
  },
  settings: [apiKeyCounts],
  whenAbsent: "NONE.",
  fix: 'Set authorization: "AWS_IAM", "COGNITO_USER_POOLS" or "CUSTOM" (v2: authorizationType "JWT", "AWS_IAM" or "CUSTOM") with authorizerId.',
  peers: {
    guard: ["api_gw_method_authorization_type_rule"],
    prowler: [
      "apigateway_restapi_authorizers_enabled",
      "apigatewayv2_api_authorizers_enabled",
      "apigateway_restapi_public_with_authorizer",
    ],
    steampipe: [
      "api_gateway_method_authorization_type_configured",
      "api_gatewayv2_route_authorization_type_configured",
    ],
    checkov: ["CKV_AWS_59", "CKV_AWS_309", "CKV2_AWS_70"],
  },
  judge(resource, { companionsOf, settings }) {
    const { restApi, api } = companionsOf(resource);
    const hasKey = settings.get(apiKeyCounts) ? resource.bool("apiKeyRequired").is(true) : Truth.false;
    if (resource.type === METHOD) {
      const isElsewhere = restApi.some((own) => or(isPrivate(own), isLimited(own, companionsOf(own).policies)));
      const isPreflight = resource.word("httpMethod").is("options");
      return onlyIf(
        and(isElsewhere.not, isPreflight.not),
        "the API limits its callers, or the method is a preflight",
        () =>
          violationIf(
            and(resource.text("authorization").is("NONE"), hasKey.not),
            "authorization is NONE: anybody may call the method",
          ),
      );
    }
    const routeKey = resource.text("routeKey");
    const isConnect = routeKey.is("$connect");
    const isHttp = or(
      api.some((own) => isWebSocket(own).not),
      and(
        api.exist.not,
        routeKey.satisfies((key) => key === "$default" || /^[A-Z]+ \//.test(key)),
      ),
    );
    const isJudged = or(
      and(api.some(isWebSocket), isConnect),
      and(
        isHttp,
        routeKey.satisfies((key) => !key.startsWith("OPTIONS ")),
      ),
    );
    return onlyIf(isJudged, "the route opens no connection", () =>
      violationIf(
        and(resource.text("authorizationType").orElse("NONE").is("NONE"), hasKey.not),
        "authorizationType is NONE: anybody may call the route",
      ),
    );
  },
});
