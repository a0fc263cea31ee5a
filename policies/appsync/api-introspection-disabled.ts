import { definePolicy, onlyIf } from "../core/policy";
import { mustBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "appsync-api-introspection-disabled",
  title: "AppSync APIs do not reveal their schema",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["platform-sh#application-security", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:appsync/graphQLApi:GraphQLApi"],
  whenAbsent: "The schema can be read.",
  fix: 'Set introspectionConfig: "DISABLED".',
  remediates: true,
  judge: (api) =>
    onlyIf(api.text("visibility").is("PRIVATE").not, "is reached inside the VPC only", () =>
      mustBeOneOf("introspectionConfig", ["DISABLED"], "anybody can read the schema")(api),
    ),
});
