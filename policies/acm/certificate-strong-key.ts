import { definePolicy } from "../core/policy";
import { mustNotBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "acm-certificate-strong-key",
  title: "Certificates use RSA 2048 or longer or elliptic curve keys",
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
  resources: ["aws:acm/certificate:Certificate"],
  whenAbsent: "RSA_2048.",
  fix: 'Set keyAlgorithm: "RSA_2048" or "EC_prime256v1" (the certificate is replaced).',
  peers: {
    prowler: ["acm_certificates_with_secure_key_algorithms"],
    steampipe: ["acm_certificate_rsa_key_length_2048_bits_or_greater"],
  },
  judge: mustNotBeOneOf("keyAlgorithm", ["RSA_1024"], "the key can be broken", "RSA_2048"),
});
