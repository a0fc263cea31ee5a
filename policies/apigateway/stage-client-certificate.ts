import type { Resource } from "../core/graph";
import { definePolicy, onlyIf } from "../core/policy";
import { mustBeSet } from "../core/requirements";
import { REST_API } from "./_shared";

export default definePolicy({
  id: "apigateway-stage-client-certificate",
  title: "REST API stages present a client certificate to their HTTP back ends",
  family: "authentication",
  citations: ["164.312(d)", "164.312(e)(1)", "164.312(e)(2)(ii)"],
  sources: ["aptible#authentication"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:apigateway/stage:Stage"],
  companions: {
    restApi: { types: [REST_API], from: "restApi" },
    integrations: { types: ["aws:apigateway/integration:Integration"], by: "restApi" },
  },
  whenAbsent: "The stage presents no certificate.",
  fix: "Set clientCertificateId to an apigateway.ClientCertificate.",
  peers: {
    "cdk-nag": ["APIGWSSLEnabled"],
    config: ["api-gw-ssl-enabled"],
    prowler: ["apigateway_restapi_client_certificate_enabled"],
    steampipe: ["apigateway_rest_api_stage_use_ssl_certificate"],
    checkov: ["CKV2_AWS_51"],
  },
  judge(stage, { companionsOf }) {
    const isHttp = (integration: Resource) => integration.word("type").isOneOf(["http", "http_proxy"]);
    const { restApi } = companionsOf(stage);
    const hasHttpBackend = restApi.some((api) => companionsOf(api).integrations.some(isHttp));
    return onlyIf(hasHttpBackend, "no integration of the API calls an HTTP back end", () =>
      mustBeSet("clientCertificateId", "HTTP back ends cannot tell the API from other callers")(stage),
    );
  },
});
