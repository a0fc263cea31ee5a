import { definePolicy } from "../core/policy";
import { mustNotBeTrue } from "../core/requirements";
import { DOMAINS } from "./_shared";

export default definePolicy({
  id: "opensearch-domain-federated-users",
  title: "Search domains rely on IAM, SAML or Cognito users instead of an internal user database",
  family: "authentication",
  citations: ["164.312(d)", "164.312(a)(2)(i)", "164.312(a)(1)"],
  sources: [
    "astro#single-sign-on",
    "aptible#termination",
    "aptible#unique-user-identification",
    "aptible#authentication",
  ],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: DOMAINS,
  whenAbsent: "There is no internal user database.",
  fix: "Set internalUserDatabaseEnabled: false and use masterUserArn, SAML or Cognito.",
  peers: {
    prowler: [
      "opensearch_service_domains_internal_user_database_enabled",
      "opensearch_service_domains_use_cognito_authentication_for_kibana",
    ],
    steampipe: [
      "opensearch_domain_internal_user_database_disabled",
      "es_domain_internal_user_database_enabled",
      "es_domain_cognito_authentication_enabled",
      "opensearch_domain_cognito_authentication_enabled_for_kibana",
    ],
  },
  judge: mustNotBeTrue(
    "advancedSecurityOptions.internalUserDatabaseEnabled",
    "users are kept outside the identity provider",
  ),
});
