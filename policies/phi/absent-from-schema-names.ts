import { phiSettings } from "../core/phi";
import { definePolicy } from "../core/policy";
import { detecting, findingsOn, identifiersOn, LISTED, SCHEMAS, textsAt } from "./_shared";

export default definePolicy({
  id: "phi-absent-from-schema-names",
  title:
    "Names of databases, their users, tables, columns and attributes, of replications and stored queries, hold no identifier of a person",
  family: "phi-exposure",
  citations: ["164.312(a)(1)", "164.308(a)(4)(i)", "164.308(a)(1)(ii)(B)"],
  sources: [
    "stitch#database-metadata-without-phi",
    "stitch#web-service-metadata-without-phi",
    "astro#metadata-without-phi",
  ],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: Object.keys(SCHEMAS),
  settings: [phiSettings.detectors],
  whenAbsent: "There is no name.",
  fix: "Rename it; pass values as parameters of the query.",
  judge: (resource, { settings }) =>
    findingsOn(textsAt(resource, SCHEMAS), resource, detecting(identifiersOn(settings)), LISTED),
});
