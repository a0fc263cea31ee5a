import { definePolicy, onlyIf } from "../core/policy";
import { mustBeTrue } from "../core/requirements";
import { or } from "../core/truth";

export default definePolicy({
  id: "apigateway-default-endpoint-disabled",
  title: "APIs behind a custom domain switch their default execute-api endpoint off",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)"],
  sources: ["aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:apigateway/restApi:RestApi", "aws:apigatewayv2/api:Api"],
  companions: {
    mappings: { types: ["aws:apigateway/basePathMapping:BasePathMapping"], by: "restApi" },
    mappingsV2: { types: ["aws:apigatewayv2/apiMapping:ApiMapping"], by: "apiId" },
  },
  whenAbsent: "The endpoint is open.",
  fix: "Set disableExecuteApiEndpoint: true.",
  judge(api, { companionsOf }) {
    const { mappings, mappingsV2 } = companionsOf(api);
    return onlyIf(or(mappings.exist, mappingsV2.exist), "no custom domain leads to the API", () =>
      mustBeTrue(
        "disableExecuteApiEndpoint",
        "it is a way around the custom domain, its web ACL and its mutual TLS",
      )(api),
    );
  },
});
