import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const OWNER = "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be";
const METHODS = ["GET", "HEAD"];

const owned = (bucket: pulumi.Input<string>, objectOwnership: pulumi.Input<string>) =>
  new aws.s3.BucketOwnershipControls("documents", { bucket, rule: { objectOwnership } });

const withControls = (objectOwnership: string) => () => {
  const bucket = new aws.s3.Bucket("documents");
  owned(bucket.id, objectOwnership);
};

const withAcl = (acl: pulumi.Input<string>) => {
  const bucket = new aws.s3.Bucket("documents");
  new aws.s3.BucketAcl("documents", { bucket: bucket.id, acl });
  return bucket;
};

const grants = [{ type: "CanonicalUser", id: OWNER, permissions: ["FULL_CONTROL"] }];

export const cases: PolicyCases = {
  compliant: {
    "the owner is enforced": { doc: true, program: withControls("BucketOwnerEnforced") },
    "nothing said": () => new aws.s3.Bucket("documents"),
    "nothing said on the older resource": () => new aws.s3.BucketV2("documents"),
    "the private ACL": () => withAcl("private"),
    "the private ACL inline": () => new aws.s3.Bucket("documents", { acl: "private" }),
    "the private ACL by the older companion": () => {
      new aws.s3.BucketAclV2("documents", { bucket: "clinic-documents", acl: "private" });
    },
    "a bucket of another stack": () => owned("shared-documents", "BucketOwnerEnforced"),
  },
  violating: {
    "the owner is preferred": { doc: true, program: withControls("BucketOwnerPreferred") },
    "the writer owns": withControls("ObjectWriter"),
    "a bucket of another stack": () => owned("shared-documents", "ObjectWriter"),
    "another ACL": () => withAcl("bucket-owner-full-control"),
    "another ACL inline": () => new aws.s3.Bucket("documents", { acl: "aws-exec-read" }),
    "another ACL on the older resource": () => new aws.s3.BucketV2("documents", { acl: "public-read" }),
    "another ACL by the older companion": () => {
      new aws.s3.BucketAclV2("documents", { bucket: "clinic-documents", acl: "authenticated-read" });
    },
    grants: () => new aws.s3.Bucket("documents", { grants }),
    "grants on the older resource": () => new aws.s3.BucketV2("documents", { grants }),
    "a policy of grants": {
      program: () => {
        const grant = { grantee: { type: "CanonicalUser", id: OWNER }, permission: "FULL_CONTROL" };
        new aws.s3.BucketAcl("documents", {
          bucket: "clinic-documents",
          accessControlPolicy: { owner: { id: OWNER }, grants: [grant] },
        });
      },
    },
    "an ACL although logs arrive by a bucket policy": () => {
      const logs = withAcl("public-read");
      const bucket = new aws.s3.Bucket("scans");
      new aws.s3.BucketLogging("scans", { bucket: bucket.id, targetBucket: logs.id, targetPrefix: "s3/" });
    },
  },
  undecided: {
    "a computed ownership": () => owned("shared-documents", new aws.kms.Key("documents").arn),
    "a computed ACL": () => withAcl(new aws.kms.Key("documents").arn),
  },
  notApplicable: {
    "logs by the canned ACL": () => {
      const logs = withAcl("log-delivery-write");
      owned(logs.id, "BucketOwnerPreferred");
    },
    "logs by the canned ACL inline": () => {
      const logs = new aws.s3.Bucket("logs", { acl: "log-delivery-write" });
      owned(logs.id, "ObjectWriter");
    },
    "logs by the canned ACL on the older resource": () => {
      const logs = new aws.s3.BucketV2("logs", { acl: "log-delivery-write" });
      owned(logs.id, "ObjectWriter");
    },
    "logs of CloudFront": () => {
      const logs = new aws.s3.Bucket("logs", { grants });
      owned(logs.id, "BucketOwnerPreferred");
      new aws.cloudfront.Distribution("portal", {
        enabled: true,
        origins: [{ originId: "portal", domainName: "portal.example.com" }],
        defaultCacheBehavior: {
          allowedMethods: METHODS,
          cachedMethods: METHODS,
          targetOriginId: "portal",
          viewerProtocolPolicy: "https-only",
        },
        restrictions: { geoRestriction: { restrictionType: "none" } },
        viewerCertificate: { cloudfrontDefaultCertificate: true },
        loggingConfig: { bucket: logs.bucketDomainName },
      });
    },
  },
};
