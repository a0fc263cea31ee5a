import { isNotOpen } from "../core/iam";
import { definePolicy } from "../core/policy";

export default definePolicy({
  id: "s3vectors-policy-not-public",
  title: "Policies of S3 vector buckets grant nothing to arbitrary principals",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:s3/vectorsVectorBucketPolicy:VectorsVectorBucketPolicy"],
  whenAbsent: "Without a policy nobody else is let in.",
  fix: "Name the principals in Principal, or add a Condition such as aws:PrincipalOrgID, aws:SourceVpce or aws:SourceAccount.",
  judge: isNotOpen("policy"),
});
