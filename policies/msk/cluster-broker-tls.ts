import { definePolicy, violationIf } from "../core/policy";

export default definePolicy({
  id: "msk-cluster-broker-tls",
  title: "MSK brokers talk to each other over TLS",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(2)(i)", "164.312(e)(1)", "164.312(a)(2)(iv)"],
  sources: ["astro#encryption-in-transit", "aptible#transmission-integrity", "aptible#transmission-security"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:msk/cluster:Cluster"],
  whenAbsent: "TLS.",
  fix: "Remove inCluster or set it to true (the cluster is replaced).",
  peers: {
    "cdk-nag": ["MSKBrokerToBrokerTLS"],
    checkov: ["CKV_AWS_81"],
    prowler: ["kafka_cluster_in_transit_encryption_enabled"],
  },
  judge: (cluster) =>
    violationIf(
      cluster.bool("encryptionInfo.encryptionInTransit.inCluster").is(false),
      "inCluster is false: brokers exchange data in plaintext",
    ),
});
