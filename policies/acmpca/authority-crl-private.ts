import { definePolicy, onlyIf, violationUnless } from "../core/policy";

export default definePolicy({
  id: "acmpca-authority-crl-private",
  title: "Revocation lists do not make their bucket public",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:acmpca/certificateAuthority:CertificateAuthority"],
  whenAbsent: "PUBLIC_READ.",
  fix: 'Set revocationConfiguration.crlConfiguration.s3ObjectAcl: "BUCKET_OWNER_FULL_CONTROL", and serve the list through CloudFront.',
  remediates: true,
  judge: (authority) => {
    const crl = authority.block("revocationConfiguration.crlConfiguration");
    const path = "revocationConfiguration.crlConfiguration.s3ObjectAcl";
    return onlyIf(crl.bool("enabled").is(true), "publishes no revocation list", () =>
      violationUnless(
        authority.text(path).is("BUCKET_OWNER_FULL_CONTROL"),
        `${path} is not BUCKET_OWNER_FULL_CONTROL: the bucket has to admit public objects`,
        { set: { [path]: "BUCKET_OWNER_FULL_CONTROL" } },
      ),
    );
  },
});
