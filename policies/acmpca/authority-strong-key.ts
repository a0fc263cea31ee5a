import { definePolicy, violationIf, violationUnless } from "../core/policy";

// AWS Private CA API, CertificateAuthorityConfiguration; SM2 is offered in China only, and no algorithm of NIST's.
const KEYS = [
  "RSA_2048",
  "RSA_3072",
  "RSA_4096",
  "EC_prime256v1",
  "EC_secp384r1",
  "EC_secp521r1",
  "ML_DSA_44",
  "ML_DSA_65",
  "ML_DSA_87",
];

export default definePolicy({
  id: "acmpca-authority-strong-key",
  title: "Private certificate authorities use strong keys and hashes",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(1)", "164.312(e)(2)(i)"],
  sources: ["astro#encryption-in-transit", "aptible#transmission-integrity", "aptible#transmission-security"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:acmpca/certificateAuthority:CertificateAuthority"],
  whenAbsent: "Both are required.",
  fix: 'Set certificateAuthorityConfiguration.keyAlgorithm: "RSA_2048" (or "EC_prime256v1") and signingAlgorithm: "SHA256WITHRSA" (the authority is replaced).',
  peers: { prowler: ["acmpca_certificate_authority_pqc_key_algorithm"] },
  judge: (authority) => {
    const configuration = authority.block("certificateAuthorityConfiguration");
    return [
      violationUnless(
        configuration.text("keyAlgorithm").isOneOf(KEYS),
        "certificateAuthorityConfiguration.keyAlgorithm is not an approved algorithm",
        { detail: "keyAlgorithm" },
      ),
      violationIf(
        configuration.word("signingAlgorithm").satisfies((name) => /^(sha1|md5)/.test(name)),
        "certificateAuthorityConfiguration.signingAlgorithm signs with a broken hash",
        { detail: "signingAlgorithm" },
      ),
    ];
  },
});
