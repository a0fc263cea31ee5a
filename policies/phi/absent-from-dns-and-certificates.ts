import { phiSettings } from "../core/phi";
import { definePolicy } from "../core/policy";
import { DNS_AND_CERTIFICATES, detecting, findingsOn, identifiersOn, PUBLISHED, textsAt } from "./_shared";

export default definePolicy({
  id: "phi-absent-from-dns-and-certificates",
  title: "DNS records and certificates, which anyone may read, hold no identifier of a person",
  family: "phi-exposure",
  citations: ["164.312(a)(1)", "164.308(a)(4)(i)", "164.308(a)(1)(ii)(B)"],
  sources: ["stitch#names-without-phi", "astro#metadata-without-phi"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: Object.keys(DNS_AND_CERTIFICATES),
  settings: [phiSettings.detectors],
  whenAbsent: "There is no name.",
  fix: "Use an opaque id in host names, records and subjects of certificates.",
  judge: (resource, { settings }) =>
    findingsOn(textsAt(resource, DNS_AND_CERTIFICATES), resource, detecting(identifiersOn(settings)), PUBLISHED),
});
