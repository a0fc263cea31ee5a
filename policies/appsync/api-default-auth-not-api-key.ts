import { definePolicy, violationIf } from "../core/policy";

const MODES: Readonly<Record<string, readonly string[]>> = {
  "aws:appsync/graphQLApi:GraphQLApi": ["authenticationType"],
  "aws:appsync/api:Api": [
    "eventConfig.connectionAuthModes.authType",
    "eventConfig.defaultPublishAuthModes.authType",
    "eventConfig.defaultSubscribeAuthModes.authType",
  ],
};

export default definePolicy({
  id: "appsync-api-default-auth-not-api-key",
  title: "AppSync APIs identify callers and do not admit them by an API key",
  family: "authentication",
  citations: ["164.312(d)", "164.312(a)(1)"],
  sources: ["aptible#authentication"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: Object.keys(MODES),
  whenAbsent: "The types of authentication are required.",
  fix: "Use AWS_IAM, AMAZON_COGNITO_USER_POOLS, OPENID_CONNECT or AWS_LAMBDA.",
  peers: {
    prowler: ["appsync_graphql_api_no_api_key_authentication"],
    steampipe: ["appsync_graphql_api_authentication_without_api_key"],
  },
  judge: (api) => {
    const path = MODES[api.type]!;
    return path
      .flatMap((property) => api.leaves(property))
      .map((mode) =>
        violationIf(mode.is("API_KEY"), `${mode.path} is API_KEY: a key identifies no caller`, { detail: mode.path }),
      );
  },
});
