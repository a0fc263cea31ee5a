import { definePolicy, violationIf } from "../core/policy";

const PROPERTY = "encryptionInfo.encryptionInTransit.clientBroker";

export default definePolicy({
  id: "msk-cluster-client-tls",
  title: "MSK brokers accept TLS clients only",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(2)(i)", "164.312(e)(1)", "164.312(a)(2)(iv)"],
  sources: ["astro#encryption-in-transit", "aptible#transmission-integrity", "aptible#transmission-security"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:msk/cluster:Cluster"],
  whenAbsent: "TLS.",
  fix: 'Set encryptionInfo.encryptionInTransit.clientBroker: "TLS".',
  remediates: true,
  peers: {
    "cdk-nag": ["MSKClientToBrokerTLS"],
    prowler: ["kafka_cluster_in_transit_encryption_enabled"],
    steampipe: ["msk_cluster_encryption_in_transit_with_tls_enabled"],
    checkov: ["CKV_AWS_81"],
  },
  judge: (cluster) =>
    violationIf(
      cluster.text(PROPERTY).isOneOf(["PLAINTEXT", "TLS_PLAINTEXT"]),
      "clientBroker lets clients connect in plaintext",
      { set: { [PROPERTY]: "TLS" } },
    ),
});
