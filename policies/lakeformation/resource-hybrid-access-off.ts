import { definePolicy } from "../core/policy";
import { mustNotBeTrue } from "../core/requirements";

export default definePolicy({
  id: "lakeformation-resource-hybrid-access-off",
  title: "Registered data lake locations are governed by Lake Formation alone",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:lakeformation/resource:Resource"],
  whenAbsent: "Hybrid access is off.",
  fix: "Set hybridAccessEnabled: false.",
  remediates: true,
  judge: mustNotBeTrue("hybridAccessEnabled", "IAM policies let in past Lake Formation"),
});
