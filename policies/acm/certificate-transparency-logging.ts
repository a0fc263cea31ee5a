import { definePolicy } from "../core/policy";
import { mustNotBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "acm-certificate-transparency-logging",
  title: "Public certificates are written to transparency logs",
  family: "integrity",
  citations: ["164.312(e)(2)(i)", "164.312(c)(1)"],
  sources: ["aptible#integrity", "aptible#transmission-integrity"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:acm/certificate:Certificate"],
  whenAbsent: "Public certificates are logged.",
  fix: 'Remove certificateTransparencyLoggingPreference or set it to "ENABLED".',
  remediates: true,
  peers: {
    prowler: ["acm_certificates_transparency_logs_enabled"],
    steampipe: ["acm_certificate_transparency_logging_enabled"],
    checkov: ["CKV_AWS_234"],
  },
  judge: mustNotBeOneOf(
    "options.certificateTransparencyLoggingPreference",
    ["DISABLED"],
    "a certificate that somebody else gets for the domain goes unnoticed",
    "ENABLED",
  ),
});
