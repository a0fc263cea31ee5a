import { isNotOpen } from "../core/iam";
import { definePolicy } from "../core/policy";

export default definePolicy({
  id: "glue-resource-policy-not-public",
  title: "The Glue Data Catalog policy grants nothing to arbitrary principals",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:glue/resourcePolicy:ResourcePolicy"],
  whenAbsent: "Without a policy nobody else is let in.",
  fix: "Name the principals in Principal, or add a Condition such as aws:PrincipalOrgID, aws:SourceVpce or aws:SourceAccount.",
  peers: { prowler: ["glue_data_catalogs_not_publicly_accessible"] },
  judge: isNotOpen("policy"),
});
