import { definePolicy, violationIf } from "../core/policy";

export default definePolicy({
  id: "acm-certificate-no-wildcard",
  title: "Certificates name their hosts",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:acm/certificate:Certificate"],
  whenAbsent: "domainName is always given.",
  fix: "Name the hosts in domainName and subjectAlternativeNames.",
  peers: { steampipe: ["acm_certificate_no_wildcard_domain_name"], checkov: ["CKV2_AWS_71"] },
  judge: (certificate) =>
    ["domainName", "subjectAlternativeNames"]
      .flatMap((path) => certificate.leaves(path))
      .map((name) =>
        violationIf(
          name.satisfies((text) => text.startsWith("*.")),
          `${name.path} is a wildcard: whoever has the key answers for every host of the domain`,
          { detail: name.path },
        ),
      ),
});
