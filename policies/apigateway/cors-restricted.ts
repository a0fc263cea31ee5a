import type { Fact } from "../core/fact";
import { definePolicy, violationIf } from "../core/policy";
import { and, some } from "../core/truth";

const CORS: Readonly<Record<string, { readonly origins: string; readonly credentials: string }>> = {
  "aws:apigatewayv2/api:Api": {
    origins: "corsConfiguration.allowOrigins",
    credentials: "corsConfiguration.allowCredentials",
  },
  "aws:lambda/functionUrl:FunctionUrl": { origins: "cors.allowOrigins", credentials: "cors.allowCredentials" },
  "aws:cloudfront/responseHeadersPolicy:ResponseHeadersPolicy": {
    origins: "corsConfig.accessControlAllowOrigins.items",
    credentials: "corsConfig.accessControlAllowCredentials",
  },
};

export default definePolicy({
  id: "apigateway-cors-restricted",
  title: "Cross-origin rules name their origins",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["platform-sh#application-security", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: Object.keys(CORS),
  whenAbsent: "No other origin may call.",
  fix: "List the https:// origins in allowOrigins.",
  peers: {
    prowler: ["awslambda_function_url_cors_policy"],
    steampipe: ["lambda_function_cors_configuration"],
    checkov: ["CKV2_AWS_75"],
  },
  judge: (resource) => {
    const { origins, credentials } = CORS[resource.type]!;
    const allowed = resource.leaves(origins);
    const isPlain = (origin: Fact<string>) => origin.satisfies((text) => /^http:/i.test(text));
    return [
      violationIf(
        some(allowed, (origin) => origin.is("*")),
        `${origins} holds *: every origin may call from a browser`,
      ),
      violationIf(
        and(resource.bool(credentials).is(true), some(allowed, isPlain)),
        `${origins} holds an origin without TLS, and ${credentials} is true`,
        { detail: "credentials" },
      ),
    ];
  },
});
