import { phiSettings } from "../core/phi";
import { definePolicy } from "../core/policy";
import { BUCKETS_AND_KEYS, detecting, findingsOn, identifiersOn, LISTED, textsAt } from "./_shared";

export default definePolicy({
  id: "phi-absent-from-bucket-names-and-keys",
  title: "Names of buckets and keys of objects hold no identifier of a person",
  family: "phi-exposure",
  citations: ["164.312(a)(1)", "164.308(a)(4)(i)", "164.308(a)(1)(ii)(B)"],
  sources: ["stitch#names-without-phi", "astro#metadata-without-phi"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: Object.keys(BUCKETS_AND_KEYS),
  settings: [phiSettings.detectors],
  whenAbsent: "The logical name is judged with the others.",
  fix: "Use an opaque id in names of buckets and keys of objects.",
  judge: (resource, { settings }) =>
    findingsOn(textsAt(resource, BUCKETS_AND_KEYS), resource, detecting(identifiersOn(settings)), LISTED),
});
