import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const logging = (bucket: pulumi.Input<string>, targetBucket: pulumi.Input<string>) =>
  new aws.s3.BucketLogging("documents", { bucket, targetBucket, targetPrefix: "access/" });

export const cases: PolicyCases = {
  compliant: {
    "a bucket for logs": {
      doc: true,
      program: () => logging(new aws.s3.Bucket("documents").id, new aws.s3.Bucket("logs").id),
    },
    "a bucket of another stack": () => logging("clinic-documents", "clinic-logs"),
  },
  violating: {
    "the bucket itself": {
      doc: true,
      program: () => {
        const bucket = new aws.s3.Bucket("documents");
        logging(bucket.id, bucket.id);
      },
    },
    "the bucket itself, in the older spelling": () => {
      const bucket = new aws.s3.BucketV2("documents");
      new aws.s3.BucketLoggingV2("documents", {
        bucket: bucket.bucket,
        targetBucket: bucket.bucket,
        targetPrefix: "access/",
      });
    },
    "the same literal twice": () => logging("clinic-documents", "clinic-documents"),
    "a literal of a bucket of the stack": {
      linkedByLiteral: ["bucket", "targetBucket"],
      program: () => {
        new aws.s3.Bucket("documents", { bucket: "clinic-documents" });
        logging("clinic-documents", "clinic-documents");
      },
    },
  },
  undecided: {
    "a target that is computed": () => logging("clinic-documents", new aws.kms.Key("documents").arn),
  },
};
