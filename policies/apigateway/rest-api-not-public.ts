import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { and, or } from "../core/truth";
import { limitsCallers, REST_API } from "./_shared";

const POLICY = "aws:apigateway/restApiPolicy:RestApiPolicy";
const MESSAGE = "The REST API has no policy, or one that lets everyone in";

export default definePolicy({
  id: "apigateway-rest-api-not-public",
  title: "REST APIs are private, or their resource policy limits the callers",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["sftp-to-go#ip-safelisting", "astro#single-tenancy", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [REST_API, POLICY],
  companions: {
    policies: { types: [POLICY], by: "restApiId" },
    api: { types: [REST_API], from: "restApiId" },
  },
  whenAbsent: "An API answers the whole internet; a private one every VPC endpoint.",
  fix: 'Set endpointConfiguration: { types: "PRIVATE", vpcEndpointIds } with a policy, or limit the policy with aws:SourceVpce, aws:SourceIp or aws:PrincipalOrgID.',
  peers: {
    guard: ["api_gw_endpoint_type_check"],
    prowler: ["apigateway_restapi_public"],
    steampipe: [
      "apigateway_rest_api_endpoint_restrict_public_access",
      "api_gateway_rest_api_public_endpoint_with_authorizer",
    ],
    awsguard: ["apigateway-endpoint-type"],
  },
  judge(resource, { companionsOf }) {
    const { policies, api } = companionsOf(resource);
    if (resource.type === POLICY) {
      return onlyIf(api.exist.not, "judged with its API", () =>
        violationUnless(limitsCallers(resource.json("policy")), MESSAGE),
      );
    }
    // A private API needs a policy as well: without a condition it answers the endpoints of every account.
    const inline = resource.json("policy");
    // An OpenAPI document may bring one, which the property overrides.
    const inBody = resource.json("body").block("x-amazon-apigateway-policy");
    const isLimited = and(
      or(inline.isAbsent, limitsCallers(inline)),
      or(inline.isSet, inBody.isAbsent, limitsCallers(inBody)),
      policies.every((policy) => limitsCallers(policy.json("policy"))),
    );
    return violationUnless(and(or(inline.isSet, inBody.isSet, policies.exist), isLimited), MESSAGE);
  },
});
