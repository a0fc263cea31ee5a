import { definePolicy, violationUnless } from "../core/policy";

export default definePolicy({
  id: "opensearch-domain-encrypted-at-rest",
  title: "OpenSearch and Elasticsearch domains are encrypted at rest",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["astro#encryption-at-rest", "astro#storage-encryption-stays-on", "aptible#encryption-at-rest"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"],
  whenAbsent: "AWS leaves the domain unencrypted, unless fine-grained access control forces encryption.",
  fix: "Set encryptAtRest: { enabled: true } (before Elasticsearch 6.7 this replaces the domain).",
  remediates: true,
  peers: {
    "cdk-nag": ["OpenSearchEncryptedAtRest"],
    config: ["elasticsearch-encrypted-at-rest", "opensearch-encrypted-at-rest"],
    guard: ["elasticsearch_encrypted_at_rest", "opensearch_encrypted_at_rest"],
    prowler: ["opensearch_service_domains_encryption_at_rest_enabled"],
    steampipe: ["opensearch_domain_encryption_at_rest_enabled", "es_domain_encryption_at_rest_enabled"],
    checkov: ["CKV_AWS_5"],
    awsguard: ["elasticsearch-encrypted-at-rest"],
  },
  judge: (domain) =>
    violationUnless(
      domain.bool("encryptAtRest.enabled").is(true),
      "encryptAtRest.enabled is not true: indexes, logs and snapshots are stored unencrypted",
      { set: { "encryptAtRest.enabled": true } },
    ),
});
