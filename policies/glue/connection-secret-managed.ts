import type { Block } from "../core/fact";
import { definePolicy, violationIf } from "../core/policy";
import { and, or, Truth } from "../core/truth";

const PASSWORDS = [
  "PASSWORD",
  "KAFKA_SASL_SCRAM_PASSWORD",
  "KAFKA_SASL_PLAIN_PASSWORD",
  "KAFKA_CLIENT_KEYSTORE_PASSWORD",
  "KAFKA_CLIENT_KEY_PASSWORD",
];

const CREDENTIALS = [
  "basicAuthenticationCredentials.password",
  "oauth2Properties.oauth2Credentials.accessToken",
  "oauth2Properties.oauth2Credentials.jwtToken",
  "oauth2Properties.oauth2Credentials.refreshToken",
  "oauth2Properties.oauth2Credentials.userManagedClientApplicationClientSecret",
];

export default definePolicy({
  id: "glue-connection-secret-managed",
  title: "Glue connections take credentials from Secrets Manager",
  family: "authentication",
  citations: ["164.308(a)(5)(ii)(D)", "164.312(d)"],
  sources: [
    "stitch#robust-credentials",
    "astro#secrets-backend",
    "aptible#password-management",
    "aptible#authentication",
  ],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:glue/connection:Connection"],
  whenAbsent: "A connection takes its credentials from a secret.",
  fix: "Store it in Secrets Manager and set connectionProperties.SECRET_ID (or authenticationConfiguration.secretArn).",
  peers: { prowler: ["glue_catalog_connection_no_secrets"] },
  judge(connection) {
    const isGiven = ({ key, value }: { readonly key: string; readonly value: Block }) =>
      and(Truth.of(PASSWORDS.includes(key.toUpperCase())), value.text("").isSet);
    const authentication = connection.block("authenticationConfiguration");
    return [
      violationIf(connection.entries("connectionProperties").some(isGiven), "connectionProperties hold a password", {
        detail: "connectionProperties",
      }),
      violationIf(
        or(
          ...CREDENTIALS.map((path) => authentication.text(path).isSet),
          authentication.entries("customAuthenticationCredentials").some(({ value }) => value.text("").isSet),
        ),
        "authenticationConfiguration holds credentials",
        { detail: "authenticationConfiguration" },
      ),
    ];
  },
});
