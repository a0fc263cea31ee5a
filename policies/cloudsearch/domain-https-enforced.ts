import { definePolicy } from "../core/policy";
import { mustBeOneOf, mustBeTrue } from "../core/requirements";

export default definePolicy({
  id: "cloudsearch-domain-https-enforced",
  title: "CloudSearch domains accept HTTPS with TLS 1.2 only",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(2)(i)", "164.312(e)(1)", "164.312(a)(2)(iv)"],
  sources: ["astro#encryption-in-transit", "aptible#transmission-integrity", "aptible#transmission-security"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:cloudsearch/domain:Domain"],
  whenAbsent: "The domain accepts plain HTTP.",
  fix: 'Set endpointOptions: { enforceHttps: true, tlsSecurityPolicy: "Policy-Min-TLS-1-2-2019-07" }.',
  remediates: true,
  peers: { checkov: ["CKV_AWS_218", "CKV_AWS_220"] },
  judge: (domain) => [
    mustBeTrue("endpointOptions.enforceHttps", "the domain accepts plain HTTP")(domain),
    {
      ...mustBeOneOf(
        "endpointOptions.tlsSecurityPolicy",
        ["Policy-Min-TLS-1-2-2019-07"],
        "the domain accepts TLS 1.0",
      )(domain),
      detail: "tlsSecurityPolicy",
    },
  ],
});
