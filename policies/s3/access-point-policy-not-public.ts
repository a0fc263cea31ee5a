import { openStatements } from "../core/iam";
import { definePolicy } from "../core/policy";

const POLICIES: Readonly<Record<string, string>> = {
  "aws:s3/accessPoint:AccessPoint": "policy",
  "aws:s3control/accessPointPolicy:AccessPointPolicy": "policy",
  "aws:s3control/multiRegionAccessPointPolicy:MultiRegionAccessPointPolicy": "details.policy",
  "aws:s3control/objectLambdaAccessPointPolicy:ObjectLambdaAccessPointPolicy": "policy",
  "aws:s3control/accessGrantsInstanceResourcePolicy:AccessGrantsInstanceResourcePolicy": "policy",
  "aws:fsx/s3AccessPointAttachment:S3AccessPointAttachment": "s3AccessPoint.policy",
};

export default definePolicy({
  id: "s3-access-point-policy-not-public",
  title: "Policies of S3 access points grant nothing to anonymous or arbitrary principals",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: Object.keys(POLICIES),
  whenAbsent: "Without a policy the bucket's policy decides.",
  fix: "Name the principals in Principal, or add a Condition such as aws:PrincipalOrgID, aws:SourceVpce or aws:SourceAccount.",
  judge: (resource) => openStatements(resource.json(POLICIES[resource.type]!)),
});
