import { definePolicy } from "../core/policy";
import { mustNotBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "acm-certificate-not-exportable",
  title: "The private key of a public certificate cannot be exported",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:acm/certificate:Certificate"],
  whenAbsent: "The private key cannot be exported.",
  fix: 'Set options.export: "DISABLED" (the certificate is replaced).',
  judge: mustNotBeOneOf(
    "options.export",
    ["ENABLED"],
    "whoever may export the private key can answer for the domain elsewhere",
    "DISABLED",
  ),
});
