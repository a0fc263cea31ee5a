import { definePolicy, violationUnless } from "../core/policy";
import { or } from "../core/truth";

export default definePolicy({
  id: "waf-http-api-behind-cloudfront",
  title: "HTTP and WebSocket APIs, which cannot have a web ACL, are reached through CloudFront",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)"],
  sources: ["platform-sh#web-application-firewall", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:apigatewayv2/api:Api"],
  companions: {
    distributions: { types: ["aws:cloudfront/distribution:Distribution"], by: "origins.domainName" },
    stages: { types: ["aws:apigatewayv2/stage:Stage"], by: "apiId" },
    mappings: { types: ["aws:apigatewayv2/apiMapping:ApiMapping"], by: "apiId" },
    domain: { types: ["aws:apigatewayv2/domainName:DomainName"], from: "domainName" },
  },
  whenAbsent: "The API is reached directly.",
  fix: "Put an aws.cloudfront.Distribution with webAclId in front and set disableExecuteApiEndpoint: true.",
  judge(api, { companionsOf }) {
    const { distributions, stages, mappings } = companionsOf(api);
    const isFronted = or(
      distributions.exist,
      stages.some((stage) => companionsOf(stage).distributions.exist),
      mappings.some((mapping) =>
        companionsOf(mapping).domain.some((domain) => companionsOf(domain).distributions.exist),
      ),
    );
    return violationUnless(
      isFronted,
      "No distribution stands in front of the API, which can have no web ACL of its own",
    );
  },
});
