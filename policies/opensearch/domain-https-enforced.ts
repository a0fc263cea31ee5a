import { definePolicy, violationUnless } from "../core/policy";
import { and } from "../core/truth";

const TLS_POLICY = "Policy-Min-TLS-1-2-PFS-2023-10";

export default definePolicy({
  id: "opensearch-domain-https-enforced",
  title: "Search domains accept HTTPS only",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(2)(i)", "164.312(e)(1)", "164.312(a)(2)(iv)"],
  sources: ["astro#encryption-in-transit", "aptible#transmission-integrity", "aptible#transmission-security"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"],
  whenAbsent: "Without domainEndpointOptions AWS answers plain HTTP; within them enforceHttps is true.",
  fix: 'Set domainEndpointOptions: { enforceHttps: true, tlsSecurityPolicy: "Policy-Min-TLS-1-2-PFS-2023-10" }.',
  remediates: true,
  peers: {
    config: ["opensearch-https-required"],
    guard: ["elasticsearch_https_required", "opensearch_https_required"],
    prowler: ["opensearch_service_domains_https_communications_enforced"],
    steampipe: ["opensearch_domain_https_required"],
    checkov: ["CKV_AWS_83"],
  },
  judge(domain) {
    const options = domain.block("domainEndpointOptions");
    // A policy that is declared may be a stricter one.
    const policy = options.isAbsent.state === "true" ? { "domainEndpointOptions.tlsSecurityPolicy": TLS_POLICY } : {};
    return violationUnless(
      and(options.isSet, options.bool("enforceHttps").orElse(true).is(true)),
      "domainEndpointOptions does not enforce HTTPS: the endpoint answers plain HTTP",
      { set: { "domainEndpointOptions.enforceHttps": true, ...policy } },
    );
  },
});
