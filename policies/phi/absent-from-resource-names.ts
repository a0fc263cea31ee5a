import { phiSettings } from "../core/phi";
import { definePolicy } from "../core/policy";
import { detecting, findingsOn, identified, identifiersOn, LISTED, namesOf } from "./_shared";

export default definePolicy({
  id: "phi-absent-from-resource-names",
  title: "Names and descriptions of resources hold no identifier of a person",
  family: "phi-exposure",
  citations: ["164.312(a)(1)", "164.308(a)(4)(i)", "164.308(a)(1)(ii)(B)"],
  sources: ["stitch#names-without-phi", "stitch#database-metadata-without-phi", "astro#metadata-without-phi"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:*"],
  settings: [phiSettings.detectors],
  whenAbsent: "The logical name is judged.",
  fix: "Rename the resource; use an opaque id.",
  judge(resource, { settings }) {
    const detect = detecting(identifiersOn(settings));
    const names = findingsOn(namesOf(resource), resource, detect, LISTED);
    const ofLogicalName = detect(resource.name);
    return ofLogicalName ? [identified("the logical name", ofLogicalName, LISTED), ...names] : names;
  },
});
