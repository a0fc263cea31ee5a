import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const versioned = (status: pulumi.Input<string>, args: aws.s3.BucketArgs = {}) => {
  const bucket = new aws.s3.Bucket("documents", args);
  new aws.s3.BucketVersioning("documents", { bucket: bucket.id, versioningConfiguration: { status } });
};

export const cases: PolicyCases = {
  compliant: {
    "a companion": { doc: true, program: () => versioned("Enabled") },
    "the older resources": () => {
      const bucket = new aws.s3.BucketV2("documents");
      new aws.s3.BucketVersioningV2("documents", {
        bucket: bucket.id,
        versioningConfiguration: { status: "Enabled" },
      });
    },
    inline: () => new aws.s3.Bucket("documents", { versioning: { enabled: true } }),
    "inline, as text": () => new aws.s3.Bucket("documents", { versioning: { enabled: "true" as never } }),
    "inline on the older resource": () => new aws.s3.BucketV2("documents", { versionings: [{ enabled: true }] }),
    "Object Lock, which needs versions": () => new aws.s3.Bucket("documents", { objectLockEnabled: true }),
    "Object Lock on the older resource": () => new aws.s3.BucketV2("documents", { objectLockEnabled: true }),
    "a companion where the bucket says no": () => versioned("Enabled", { versioning: { enabled: false } }),
    "a bucket that is named by a literal": {
      linkedByLiteral: ["bucket"],
      program: () => {
        new aws.s3.Bucket("documents", { bucket: "clinic-documents" });
        new aws.s3.BucketVersioning("documents", {
          bucket: "clinic-documents",
          versioningConfiguration: { status: "Enabled" },
        });
      },
    },
    "a bucket of another stack": () => {
      new aws.s3.BucketVersioning("shared", {
        bucket: "shared-documents",
        versioningConfiguration: { status: "Enabled" },
      });
    },
  },
  violating: {
    "nothing said": { doc: true, program: () => new aws.s3.Bucket("documents") },
    "nothing said on the older resource": () => new aws.s3.BucketV2("documents"),
    suspended: () => versioned("Suspended"),
    disabled: () => versioned("Disabled"),
    "suspended by the companion, where the bucket says yes": () =>
      versioned("Suspended", { versioning: { enabled: true } }),
    "switched off inline": () => new aws.s3.Bucket("documents", { versioning: { enabled: false } }),
    "switched off inline on the older resource": () => {
      new aws.s3.BucketV2("documents", { versionings: [{ enabled: false }] });
    },
    "a block that says nothing": () => new aws.s3.Bucket("documents", { versioning: {} }),
    "a companion of another bucket": () => {
      new aws.s3.Bucket("scans");
      versioned("Enabled");
    },
    "one of two companions": () => {
      const bucket = new aws.s3.Bucket("documents");
      const versioning = (name: string, status: string) =>
        new aws.s3.BucketVersioning(name, { bucket: bucket.id, versioningConfiguration: { status } });
      versioning("first", "Enabled");
      versioning("second", "Suspended");
    },
    "a bucket of another stack": () => {
      new aws.s3.BucketVersioning("shared", {
        bucket: "shared-documents",
        versioningConfiguration: { status: "Suspended" },
      });
    },
    "the older companion, for a bucket of another stack": () => {
      new aws.s3.BucketVersioningV2("shared", {
        bucket: "shared-documents",
        versioningConfiguration: { status: "Suspended" },
      });
    },
  },
  undecided: {
    "a computed status": () => versioned(new aws.kms.Key("documents").arn),
    "a companion of one of two buckets": () => {
      const one = new aws.s3.Bucket("documents");
      const two = new aws.s3.Bucket("scans");
      const bucket = pulumi.all([one.id, two.id]).apply(([first]) => first);
      new aws.s3.BucketVersioning("either", { bucket, versioningConfiguration: { status: "Enabled" } });
    },
  },
};
