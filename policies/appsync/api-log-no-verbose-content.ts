import { definePolicy, onlyIf } from "../core/policy";
import { mustBeTrue } from "../core/requirements";

export default definePolicy({
  id: "appsync-api-log-no-verbose-content",
  title: "AppSync logs leave out headers, context and resolver data",
  family: "phi-exposure",
  citations: ["164.312(a)(1)", "164.308(a)(4)(i)", "164.308(a)(1)(ii)(B)"],
  sources: ["astro#logs-without-phi"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:appsync/graphQLApi:GraphQLApi"],
  whenAbsent: "Verbose content is logged.",
  fix: "Set logConfig.excludeVerboseContent: true.",
  remediates: true,
  judge: (api) =>
    onlyIf(api.block("logConfig").isSet, "logs nothing", () =>
      mustBeTrue("logConfig.excludeVerboseContent", "headers, context and data of resolvers go to the log")(api),
    ),
});
