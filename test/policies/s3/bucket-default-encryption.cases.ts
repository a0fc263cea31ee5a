import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const sse = (sseAlgorithm: string) => [{ applyServerSideEncryptionByDefault: { sseAlgorithm } }];

const separate = (sseAlgorithm: string) => () => {
  const bucket = new aws.s3.Bucket("documents");
  new aws.s3.BucketServerSideEncryptionConfiguration("documents", { bucket: bucket.id, rules: sse(sseAlgorithm) });
};

export const cases: PolicyCases = {
  compliant: {
    "a companion with a KMS key": { doc: true, program: separate("aws:kms") },
    "a companion with AES256": separate("AES256"),
    "a companion with two layers of KMS": separate("aws:kms:dsse"),
    "a companion that names the bucket by a literal": {
      linkedByLiteral: ["bucket"],
      program: () => {
        new aws.s3.Bucket("documents", { bucket: "clinic-documents" });
        new aws.s3.BucketServerSideEncryptionConfiguration("documents", {
          bucket: "clinic-documents",
          rules: sse("AES256"),
        });
      },
    },
    "the deprecated inline block": () => {
      new aws.s3.Bucket("documents", {
        serverSideEncryptionConfiguration: { rule: { applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } } },
      });
    },
    "the older resource, with its lists": () => {
      new aws.s3.BucketV2("documents", {
        serverSideEncryptionConfigurations: [
          { rules: [{ applyServerSideEncryptionByDefaults: [{ sseAlgorithm: "aws:kms" }] }] },
        ],
      });
    },
    "a configuration for a bucket of another stack": () => {
      new aws.s3.BucketServerSideEncryptionConfiguration("shared", {
        bucket: "shared-documents",
        rules: sse("aws:kms"),
      });
    },
    "nothing declared where the service's default is accepted": {
      settings: { s3: { acceptServiceDefault: true } },
      program: () => new aws.s3.Bucket("documents"),
    },
  },
  violating: {
    "nothing declared": { doc: true, program: () => new aws.s3.Bucket("documents") },
    "nothing declared on the older resource": () => new aws.s3.BucketV2("documents"),
    "a companion of another bucket": () => {
      new aws.s3.Bucket("documents");
      const other = new aws.s3.Bucket("other");
      new aws.s3.BucketServerSideEncryptionConfiguration("other", { bucket: other.id, rules: sse("aws:kms") });
    },
    "another algorithm": separate("aws:fsx"),
    "a rule that only sets the bucket key": () => {
      const bucket = new aws.s3.Bucket("documents");
      new aws.s3.BucketServerSideEncryptionConfiguration("documents", {
        bucket: bucket.id,
        rules: [{ bucketKeyEnabled: true }],
      });
    },
    "no rules, although the service's default is accepted": {
      settings: { s3: { acceptServiceDefault: true } },
      program: () => {
        const bucket = new aws.s3.Bucket("documents");
        new aws.s3.BucketServerSideEncryptionConfiguration("documents", { bucket: bucket.id, rules: [] });
      },
    },
    "another algorithm inline": () => {
      new aws.s3.Bucket("documents", {
        serverSideEncryptionConfiguration: { rule: { applyServerSideEncryptionByDefault: { sseAlgorithm: "none" } } },
      });
    },
    "another algorithm for a bucket of another stack": () => {
      new aws.s3.BucketServerSideEncryptionConfiguration("shared", { bucket: "shared-documents", rules: sse("none") });
    },
    "one of two companions": () => {
      const bucket = new aws.s3.Bucket("documents");
      new aws.s3.BucketServerSideEncryptionConfiguration("first", { bucket: bucket.id, rules: sse("aws:kms") });
      new aws.s3.BucketServerSideEncryptionConfiguration("second", { bucket: bucket.id, rules: [] });
    },
  },
  undecided: {
    "an algorithm that is computed": () => {
      const bucket = new aws.s3.Bucket("documents");
      const rules = [{ applyServerSideEncryptionByDefault: { sseAlgorithm: bucket.arn } }];
      new aws.s3.BucketServerSideEncryptionConfiguration("documents", { bucket: bucket.id, rules });
    },
    "a companion of one of two buckets": () => {
      const one = new aws.s3.Bucket("one");
      const two = new aws.s3.Bucket("two");
      const bucket = pulumi.all([one.id, two.id]).apply(([first]) => first);
      new aws.s3.BucketServerSideEncryptionConfiguration("either", { bucket, rules: sse("aws:kms") });
    },
  },
  notApplicable: {
    "no bucket at all": () => new aws.sqs.Queue("queue"),
  },
};
