import type { Resource } from "../core/graph";
import { definePolicy, onlyIf, violationIf, violationUnless } from "../core/policy";
import { and, every, type Truth } from "../core/truth";
import { BUCKETS, PUBLIC_ACCESS_FLAGS } from "./_shared";

const BLOCK = "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock";
const NOT_ON =
  "blockPublicAcls, blockPublicPolicy, ignorePublicAcls and restrictPublicBuckets are not all true: public access is not blocked";

const isFullyOn = (settings: Resource): Truth => every(PUBLIC_ACCESS_FLAGS, (flag) => settings.bool(flag).is(true));

export default definePolicy({
  id: "s3-bucket-public-access-blocked",
  title: "Every S3 bucket has all four Block Public Access settings on",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: [...BUCKETS, BLOCK],
  companions: {
    block: { types: [BLOCK], by: "bucket" },
    account: { types: ["aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock"], inAccount: true },
    bucket: { types: BUCKETS, from: "bucket" },
  },
  whenAbsent:
    "AWS blocks public access to new buckets since April 2023; a declared block can be shown, and its removal is seen.",
  fix: "Add a BucketPublicAccessBlock for the bucket with blockPublicAcls, blockPublicPolicy, ignorePublicAcls and restrictPublicBuckets all true.",
  peers: {
    "cdk-nag": ["S3BucketLevelPublicAccessProhibited"],
    guard: ["s3_bucket_level_public_access_prohibited"],
    prowler: ["s3_bucket_level_public_access_block", "s3_bucket_public_access"],
    steampipe: ["s3_public_access_block_bucket", "s3_public_access_block_bucket_account"],
    checkov: ["CKV_AWS_53", "CKV_AWS_54", "CKV_AWS_55", "CKV_AWS_56", "CKV2_AWS_6"],
  },
  judge(resource, { companionsOf }) {
    const { block, account, bucket } = companionsOf(resource);
    if (resource.type === BLOCK) {
      return onlyIf(bucket.exist.not, "judged with its bucket", () => violationUnless(isFullyOn(resource), NOT_ON));
    }
    // The account's settings stand in for a bucket's own, but do not make up for a companion that opens the bucket.
    const isOwnAccount = (settings: Resource) => settings.text("accountId").isAbsent;
    const isCovered = account.some((settings) => and(isOwnAccount(settings), isFullyOn(settings)));
    return [
      violationIf(and(block.exist.not, isCovered.not), "No BucketPublicAccessBlock names the bucket"),
      violationUnless(block.every(isFullyOn), NOT_ON),
    ];
  },
});
