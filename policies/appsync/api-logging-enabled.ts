import { definePolicy, violationUnless } from "../core/policy";

const GRAPHQL_API = "aws:appsync/graphQLApi:GraphQLApi";

export default definePolicy({
  id: "appsync-api-logging-enabled",
  title: "AppSync APIs log requests",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["aptible#activity-review", "aptible#audit-controls"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: [GRAPHQL_API, "aws:appsync/api:Api"],
  whenAbsent: "Requests are not logged.",
  fix: 'Set logConfig: { fieldLogLevel: "ERROR", cloudwatchLogsRoleArn, excludeVerboseContent: true } (Api: eventConfig.logConfig with logLevel).',
  peers: {
    prowler: ["appsync_field_level_logging_enabled"],
    steampipe: ["appsync_graphql_api_field_level_logging_enabled"],
    checkov: ["CKV_AWS_193", "CKV_AWS_194"],
  },
  judge: (api) => {
    const path = api.type === GRAPHQL_API ? "logConfig.fieldLogLevel" : "eventConfig.logConfig.logLevel";
    return violationUnless(
      api.text(path).satisfies((level) => level !== "NONE"),
      `${path} is missing or NONE: requests leave no log`,
    );
  },
});
