import { type Block, Fact } from "../core/fact";
import { definePolicy, onlyIf, violationIf } from "../core/policy";
import { and, or, type Truth } from "../core/truth";

const MESSAGES = {
  jdbc: "Neither JDBC_ENFORCE_SSL nor the address in connectionProperties demands TLS",
  kafka: "KAFKA_SSL_ENABLED is false in connectionProperties: Kafka is reached in plaintext",
  mongodb: "connectionProperties turn TLS off",
};

/** A property of the map, whose keys Glue compares without case. */
function propertyOf(properties: Block, name: string): Fact<string> {
  const found = properties.entries("").collect(
    ({ key, value }) => (key.toUpperCase() === name ? [value.text("")] : []),
    (gap) => [Fact.gap<string>(gap.path, gap.reason)],
  );
  return found[0] ?? Fact.absent(`${properties.path}.${name}`);
}

const isTrue = (fact: Fact<string>): Truth => fact.satisfies((text) => text.toLowerCase() === "true");
const isFalse = (fact: Fact<string>): Truth => fact.satisfies((text) => text.toLowerCase() === "false");

// Parameters by which the drivers of the engines refuse plaintext, and drivers that know nothing else.
const DEMANDS_TLS = [
  /[?&;:(]sslmode=(require|verify-ca|verify_ca|verify-full|verify_identity)/i,
  /[?&;:(](ssl|requiressl)=true/i,
  // SQL Server's driver takes blanks around names and values, and so does Oracle's.
  /[?&;:(]\s*encrypt\s*=\s*(true|strict)/i,
  /protocol\s*=\s*tcps|@tcps:/i,
  /^jdbc:(snowflake|awsathena):/i,
];
const demandsTls = (url: string): boolean => DEMANDS_TLS.some((pattern) => pattern.test(url));

export default definePolicy({
  id: "glue-connection-tls-required",
  title: "Glue connections use TLS",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(2)(i)", "164.312(e)(1)", "164.312(a)(2)(iv)"],
  sources: [
    "stitch#encrypted-sources",
    "stitch#encrypted-destinations",
    "astro#encryption-in-transit",
    "aptible#transmission-integrity",
    "aptible#transmission-security",
  ],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:glue/connection:Connection"],
  whenAbsent: "JDBC connections take plaintext; Kafka connections use TLS.",
  fix: 'Set connectionProperties.JDBC_ENFORCE_SSL: "true" (Kafka: KAFKA_SSL_ENABLED: "true").',
  remediates: true,
  peers: { prowler: ["glue_database_connections_ssl_enabled"], steampipe: ["glue_connection_ssl_enabled"] },
  judge(connection) {
    const properties = connection.block("connectionProperties");
    const type = connection.word("connectionType").orElse("jdbc");
    const isEnforced = propertyOf(properties, "JDBC_ENFORCE_SSL");
    const url = propertyOf(properties, "JDBC_CONNECTION_URL");
    const isInsecure = {
      jdbc: or(isTrue(isEnforced), url.satisfies(demandsTls)).not,
      kafka: isFalse(propertyOf(properties, "KAFKA_SSL_ENABLED")),
      mongodb: or(
        isFalse(isEnforced),
        propertyOf(properties, "CONNECTION_URL").satisfies((text) => /[?&;](ssl|tls)=false/i.test(text)),
      ),
    };
    return onlyIf(type.isOneOf(Object.keys(isInsecure)), "AWS encrypts the connection, or its connector does", () =>
      (Object.keys(isInsecure) as (keyof typeof isInsecure)[]).map((name) =>
        violationIf(and(type.is(name), isInsecure[name]), MESSAGES[name], {
          ...(name === "jdbc" && { set: { [isEnforced.path]: "true" } }),
        }),
      ),
    );
  },
});
