import { phiSettings } from "../core/phi";
import { definePolicy } from "../core/policy";
import { detecting, findingsOnTags, identifiersOn, TAGGED } from "./_shared";

export default definePolicy({
  id: "phi-absent-from-tags",
  title: "Tags hold no identifier of a person",
  family: "phi-exposure",
  citations: ["164.312(a)(1)", "164.308(a)(4)(i)", "164.308(a)(1)(ii)(B)"],
  sources: ["stitch#names-without-phi", "astro#metadata-without-phi"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  // A provider's default tags are judged on the provider, and not in tagsAll of each resource.
  resources: ["aws:*", "pulumi:providers:aws"],
  settings: [phiSettings.detectors],
  whenAbsent: "There are no tags.",
  fix: "Remove the tag, or use an opaque id.",
  judge: (resource, { settings }) => findingsOnTags(resource, detecting(identifiersOn(settings)), TAGGED),
});
