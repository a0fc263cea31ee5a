import { definePolicy } from "../core/policy";
import { mustBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "mskconnect-connector-tls-enabled",
  title: "MSK Connect connectors reach the cluster over TLS",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(2)(i)", "164.312(e)(1)", "164.312(a)(2)(iv)"],
  sources: ["astro#encryption-in-transit", "aptible#transmission-integrity", "aptible#transmission-security"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:mskconnect/connector:Connector"],
  whenAbsent: "Connectors speak plaintext.",
  fix: 'Set kafkaClusterEncryptionInTransit: { encryptionType: "TLS" } (replaces the connector).',
  peers: {
    prowler: ["kafka_connector_in_transit_encryption_enabled"],
    steampipe: ["mskconnect_connector_encryption_in_transit_with_tls_enabled"],
  },
  judge: mustBeOneOf(
    "kafkaClusterEncryptionInTransit.encryptionType",
    ["TLS"],
    "the connector speaks plaintext to the cluster",
  ),
});
