import type { Resource } from "../core/graph";
import { type Context, definePolicy, onlyIf, violationIf, violationUnless } from "../core/policy";
import { and, or, type Truth } from "../core/truth";
import { BUCKET_ACLS, BUCKETS, logSources } from "./_shared";

const CONTROLS = "aws:s3/bucketOwnershipControls:BucketOwnershipControls";
const NEEDS_ACLS = "receives logs that are delivered by ACL";

const companions = {
  owned: { types: BUCKETS, from: "bucket" },
  acl: { types: BUCKET_ACLS, by: "bucket" },
  distribution: logSources.distribution,
} as const;

/** Whether AWS delivers logs into a bucket by ACL: those of S3 with the canned one, and those of CloudFront. */
const needsAcls = (bucket: Resource, companionsOf: Context<typeof companions>["companionsOf"]): Truth => {
  const { acl, distribution } = companionsOf(bucket);
  return or(isForLogs(bucket), acl.some(isForLogs), distribution.exist);
};

const isForLogs = (holder: Resource): Truth => holder.word("acl").is("log-delivery-write");

export default definePolicy({
  id: "s3-bucket-acl-disabled",
  title: "S3 access is governed by policies only: object ownership is enforced and ACLs are unused",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [CONTROLS, ...BUCKETS, ...BUCKET_ACLS],
  companions,
  whenAbsent: "New buckets have BucketOwnerEnforced since April 2023.",
  fix: 'Set rule: {objectOwnership: "BucketOwnerEnforced"} on BucketOwnershipControls and remove acl, grants and BucketAcl.',
  peers: {
    config: ["s3-bucket-acl-prohibited"],
    prowler: ["s3_bucket_acl_prohibited"],
    steampipe: ["s3_bucket_acls_should_prohibit_user_access"],
    checkov: ["CKV2_AWS_65"],
  },
  judge(resource, { companionsOf }) {
    const { owned } = companionsOf(resource);
    const receivesLogs = or(
      needsAcls(resource, companionsOf),
      owned.some((bucket) => needsAcls(bucket, companionsOf)),
    );
    if (resource.type === CONTROLS) {
      const ownership = resource.text("rule.objectOwnership");
      return onlyIf(receivesLogs.not, NEEDS_ACLS, () =>
        violationUnless(
          ownership.is("BucketOwnerEnforced"),
          "rule.objectOwnership is not BucketOwnerEnforced: ACLs govern access beside the policies",
        ),
      );
    }
    const acl = resource.word("acl");
    const isUsed = or(
      and(acl.isSet, acl.is("private").not),
      resource.list("grants").isEmpty.not,
      resource.block("accessControlPolicy").isSet,
    );
    return onlyIf(receivesLogs.not, NEEDS_ACLS, () =>
      violationIf(isUsed, "An ACL is set: access is governed outside the policies"),
    );
  },
});
