import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { or } from "../core/truth";

export default definePolicy({
  id: "acmpca-authority-revocation",
  title: "Private certificate authorities can revoke certificates",
  family: "authentication",
  citations: ["164.312(d)", "164.312(a)(1)"],
  sources: ["aptible#authentication"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:acmpca/certificateAuthority:CertificateAuthority"],
  whenAbsent: "Certificates cannot be revoked.",
  fix: "Set revocationConfiguration: { ocspConfiguration: { enabled: true } }.",
  judge: (authority) => {
    const revocation = authority.block("revocationConfiguration");
    const isOn = (path: string) => revocation.bool(path).is(true);
    return onlyIf(
      authority.text("usageMode").is("SHORT_LIVED_CERTIFICATE").not,
      "its certificates expire within days",
      () =>
        violationUnless(
          or(isOn("crlConfiguration.enabled"), isOn("ocspConfiguration.enabled")),
          "revocationConfiguration enables neither a revocation list nor OCSP: a stolen certificate stays valid",
        ),
    );
  },
});
