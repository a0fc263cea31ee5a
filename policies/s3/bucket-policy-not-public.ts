import { isNotOpen } from "../core/iam";
import { definePolicy } from "../core/policy";
import { BUCKETS } from "./_shared";

export default definePolicy({
  id: "s3-bucket-policy-not-public",
  title: "No S3 bucket policy grants access to anonymous or arbitrary AWS principals",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: [...BUCKETS, "aws:s3/bucketPolicy:BucketPolicy", "aws:s3control/bucketPolicy:BucketPolicy"],
  whenAbsent: "Without a policy nobody else is let in.",
  fix: "Name the principals in Principal, or add a Condition such as aws:PrincipalOrgID, aws:SourceVpce or aws:SourceAccount; for CloudFront use its service principal with aws:SourceArn.",
  peers: {
    config: ["s3-bucket-public-read-prohibited", "s3-bucket-public-write-prohibited"],
    guard: [
      "s3_bucket_policy_grantee_check",
      "s3_bucket_policy_no_wildcard_principal",
      "s3_bucketpolicy_no_allow_plus_notprincipal",
    ],
    prowler: ["s3_bucket_policy_public_write_access", "s3_bucket_public_access"],
    steampipe: ["s3_bucket_policy_restrict_public_access"],
    checkov: ["CKV_AWS_70"],
    "cdk-nag": ["S3WebBucketOAIAccess"],
  },
  judge: isNotOpen("policy"),
});
