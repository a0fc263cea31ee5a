import { isNotOpen } from "../core/iam";
import { definePolicy } from "../core/policy";

export default definePolicy({
  id: "dynamodb-resource-policy-not-public",
  title: "Resource policies of tables and streams grant nothing to arbitrary principals",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:dynamodb/resourcePolicy:ResourcePolicy"],
  whenAbsent: "Without a policy nobody else is let in.",
  fix: "Name the principals in Principal, or add a Condition such as aws:PrincipalOrgID, aws:SourceVpce or aws:SourceAccount.",
  peers: { prowler: ["dynamodb_table_cross_account_access"] },
  judge: isNotOpen("policy"),
});
