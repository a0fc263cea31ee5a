import { definePolicy, violationUnless } from "../core/policy";

export default definePolicy({
  id: "opensearch-domain-node-to-node-encrypted",
  title: "Traffic between the nodes of a search domain is encrypted",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(2)(i)", "164.312(e)(1)", "164.312(a)(2)(iv)"],
  sources: ["astro#encryption-in-transit", "aptible#transmission-integrity", "aptible#transmission-security"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"],
  whenAbsent: "AWS leaves traffic between nodes in plaintext.",
  fix: "Set nodeToNodeEncryption: { enabled: true }.",
  remediates: true,
  peers: {
    "cdk-nag": ["OpenSearchNodeToNodeEncryption"],
    config: ["elasticsearch-node-to-node-encryption-check", "opensearch-node-to-node-encryption-check"],
    guard: ["elasticsearch_node_to_node_encryption_check", "opensearch_node_to_node_encryption_check"],
    prowler: ["opensearch_service_domains_node_to_node_encryption_enabled"],
    steampipe: ["opensearch_domain_node_to_node_encryption_enabled", "es_domain_node_to_node_encryption_enabled"],
    checkov: ["CKV_AWS_6"],
  },
  judge: (domain) =>
    violationUnless(
      domain.bool("nodeToNodeEncryption.enabled").is(true),
      "nodeToNodeEncryption.enabled is not true: nodes exchange data in plaintext",
      { set: { "nodeToNodeEncryption.enabled": true } },
    ),
});
