import { definePolicy, violationUnless } from "../core/policy";
import { or, Truth } from "../core/truth";

export default definePolicy({
  id: "mskconnect-connector-authenticated",
  title: "MSK Connect connectors authenticate to the cluster",
  family: "authentication",
  citations: ["164.312(d)", "164.312(a)(2)(i)", "164.312(a)(1)"],
  sources: ["aptible#unique-user-identification", "aptible#authentication"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:mskconnect/connector:Connector"],
  whenAbsent: "Connectors do not sign in.",
  fix: 'Set kafkaClusterClientAuthentication: { authenticationType: "IAM" }.',
  judge(connector) {
    const isIam = connector.word("kafkaClusterClientAuthentication.authenticationType").is("iam");
    // Connectors that sign in with SCRAM or a certificate say so in their own configuration.
    const isConfigured = connector
      .entries("connectorConfiguration")
      .some(({ key }) => Truth.of(/(^|\.)(sasl\.jaas\.config|ssl\.keystore\.location)$/.test(key)));
    return violationUnless(
      or(isIam, isConfigured),
      "kafkaClusterClientAuthentication.authenticationType is NONE: the connector does not sign in",
    );
  },
});
