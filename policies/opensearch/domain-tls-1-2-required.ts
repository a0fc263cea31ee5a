import { definePolicy, onlyIf, violationUnless } from "../core/policy";

export default definePolicy({
  id: "opensearch-domain-tls-1-2-required",
  title: "Search domains negotiate TLS 1.2 or later",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(2)(i)", "164.312(e)(1)", "164.312(a)(2)(iv)"],
  sources: ["astro#encryption-in-transit", "aptible#transmission-integrity", "aptible#transmission-security"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:opensearch/domain:Domain", "aws:elasticsearch/domain:Domain"],
  whenAbsent: "TLS 1.0 on older domains; what is declared can be shown.",
  fix: 'Set domainEndpointOptions.tlsSecurityPolicy: "Policy-Min-TLS-1-2-PFS-2023-10".',
  remediates: true,
  peers: { steampipe: ["es_domain_encrypted_using_tls_1_2"], checkov: ["CKV_AWS_228"] },
  judge(domain) {
    const options = domain.block("domainEndpointOptions");
    const policy = options.text("tlsSecurityPolicy");
    // Where the options are missing altogether, opensearch-domain-https-enforced says so.
    return onlyIf(options.isSet, "domainEndpointOptions is missing, which opensearch-domain-https-enforced tells", () =>
      violationUnless(
        policy.satisfies((name) => /^Policy-Min-TLS-1-[23]-/.test(name)),
        "domainEndpointOptions.tlsSecurityPolicy does not ask for TLS 1.2 or later",
        { set: { "domainEndpointOptions.tlsSecurityPolicy": "Policy-Min-TLS-1-2-PFS-2023-10" } },
      ),
    );
  },
});
