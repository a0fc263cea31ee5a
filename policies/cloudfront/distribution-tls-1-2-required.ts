import { definePolicy, violationIf, violationUnless } from "../core/policy";
import { or } from "../core/truth";

// Amazon CloudFront developer guide, "Supported protocols and ciphers between viewers and CloudFront".
const MODERN = ["TLSv1.2_2018", "TLSv1.2_2019", "TLSv1.2_2021", "TLSv1.2_2025", "TLSv1.3_2025"];

export default definePolicy({
  id: "cloudfront-distribution-tls-1-2-required",
  title: "CloudFront accepts TLS 1.2 or newer from viewers",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(1)", "164.312(e)(2)(i)"],
  sources: [
    "sftp-to-go#encryption-in-transit",
    "astro#encryption-in-transit",
    "aptible#transmission-integrity",
    "aptible#transmission-security",
  ],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: [
    "aws:cloudfront/distribution:Distribution",
    "aws:cloudfront/multitenantDistribution:MultitenantDistribution",
  ],
  whenAbsent: "TLSv1.",
  fix: 'Use acmCertificateArn with sslSupportMethod: "sni-only" and minimumProtocolVersion: "TLSv1.2_2021".',
  remediates: true,
  peers: {
    prowler: ["cloudfront_distributions_custom_ssl_certificate"],
    steampipe: [
      "cloudfront_distribution_latest_tls_version",
      "cloudfront_distribution_use_custom_ssl_certificate",
      "cloudfront_distribution_uses_recommended_tls_security_policy",
    ],
    checkov: ["CKV_AWS_174", "CKV2_AWS_42", "CKV2_AWS_54"],
    "compliance-policies": ["aws-cloudfront-distribution-configure-secure-tls"],
    guard: ["cloudfront_custom_ssl_certificate", "cloudfront_minimum_protocol_version_rule", "cloudfront_sni_enabled"],
  },
  judge(distribution) {
    const certificate = distribution.block("viewerCertificate");
    const hasOwn = or(certificate.text("acmCertificateArn").isSet, certificate.text("iamCertificateId").isSet);
    const isDefault = or(certificate.bool("cloudfrontDefaultCertificate").is(true), hasOwn.not);
    const usesDefault = violationIf(
      isDefault,
      "viewerCertificate uses the default certificate, for which CloudFront accepts TLS 1.0 whatever is set",
    );
    const isOld = violationUnless(
      certificate.text("minimumProtocolVersion").isOneOf(MODERN),
      "viewerCertificate.minimumProtocolVersion is missing or admits TLS below 1.2",
      {
        fix: 'Set viewerCertificate.minimumProtocolVersion: "TLSv1.2_2021"',
        set: { "viewerCertificate.minimumProtocolVersion": "TLSv1.2_2021" },
      },
    );
    return isDefault.state === "true" ? usesDefault : [usesDefault, isOld];
  },
});
