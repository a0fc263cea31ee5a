import { definePolicy, violationIf } from "../core/policy";
import { or } from "../core/truth";

const IMPORTED = ["certificateBody", "privateKey", "privateKeyWo"];

export default definePolicy({
  id: "acm-certificate-auto-renewed",
  title: "Certificates renew themselves",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(1)", "164.312(e)(2)(i)"],
  sources: ["astro#encryption-in-transit", "aptible#transmission-integrity", "aptible#transmission-security"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:acm/certificate:Certificate"],
  whenAbsent: "A certificate that ACM issues with DNS validation, or that a private CA issues, renews itself.",
  fix: 'Request it from ACM with validationMethod: "DNS".',
  peers: {
    config: ["acm-certificate-expiration-check"],
    prowler: ["acm_certificates_expiration_check"],
    steampipe: ["acm_certificate_expires_30_days"],
    awsguard: ["acm-certificate-expiration"],
  },
  judge: (certificate) => [
    violationIf(
      or(...IMPORTED.map((path) => certificate.text(path).isSet)),
      "The certificate is imported: nobody renews it",
      { detail: "imported" },
    ),
    violationIf(
      certificate.text("validationMethod").is("EMAIL"),
      "validationMethod is EMAIL: the certificate is renewed only if somebody answers a mail",
      { detail: "e-mail" },
    ),
  ],
});
