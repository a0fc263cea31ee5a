import { isEveryonesGroup, PUBLIC_ACLS } from "../core/acl";
import type { Block } from "../core/fact";
import { definePolicy, orUndecided, violationIf } from "../core/policy";
import { isOneOf } from "../core/text";
import { BUCKET_ACLS, BUCKETS } from "./_shared";

export default definePolicy({
  id: "s3-bucket-acl-not-public",
  title: "No S3 bucket ACL lets the public or every AWS account read, list or write",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: [...BUCKETS, ...BUCKET_ACLS],
  whenAbsent: "The ACL is private.",
  fix: 'Set acl: "private" (or drop the BucketAcl), and remove grants to the AllUsers and AuthenticatedUsers groups.',
  remediates: true,
  peers: {
    "cdk-nag": ["S3BucketPublicReadProhibited", "S3BucketPublicWriteProhibited"],
    config: ["s3-bucket-public-read-prohibited", "s3-bucket-public-write-prohibited"],
    guard: [
      "s3_bucket_public_read_acl",
      "s3_bucket_public_read_prohibited",
      "s3_bucket_public_rw_acl",
      "s3_bucket_public_write_prohibited",
    ],
    prowler: ["s3_bucket_public_access", "s3_bucket_public_list_acl", "s3_bucket_public_write_acl"],
    steampipe: [
      "s3_bucket_restrict_public_read_access",
      "s3_bucket_not_accessible_to_all_authenticated_user",
      "s3_bucket_restrict_public_write_access",
    ],
    checkov: ["CKV_AWS_20", "CKV2_AWS_43", "CKV_AWS_375", "CKV_AWS_57"],
    "compliance-policies": ["aws-s3-bucket-disallow-public-read"],
  },
  judge(resource) {
    const isPublic = resource.text("acl").isOneOf(PUBLIC_ACLS);
    const opensTo = (grant: Block, uri: string, place: string) =>
      violationIf(isEveryonesGroup(grant.text(uri)), `${place} grants access to everyone, or to every AWS account`, {
        detail: place,
      });
    const hidden = orUndecided("A grant opens the bucket to everyone");
    return [
      violationIf(isPublic, "acl opens the bucket to everyone, or to every AWS account", {
        detail: "acl",
        set: { acl: "private" },
      }),
      ...(isOneOf(BUCKET_ACLS, resource.type)
        ? resource
            .list("accessControlPolicy.grants")
            .collect((grant) => opensTo(grant, "grantee.uri", grant.path), hidden)
        : resource.list("grants").collect((grant) => opensTo(grant, "uri", grant.path), hidden)),
    ];
  },
});
