import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const location = { name: "use1-az4" };

export const cases: PolicyCases = {
  compliant: {
    "nothing said": { doc: true, program: () => new aws.s3.Bucket("documents") },
    "an explicit false": () => new aws.s3.Bucket("documents", { forceDestroy: false }),
    "the older resource": () => new aws.s3.BucketV2("documents"),
  },
  violating: {
    "objects go with the stack": { doc: true, program: () => new aws.s3.Bucket("documents", { forceDestroy: true }) },
    "the older resource": () => new aws.s3.BucketV2("documents", { forceDestroy: true }),
    "a directory bucket": () =>
      new aws.s3.DirectoryBucket("documents", {
        bucket: "documents--use1-az4--x-s3",
        location,
        forceDestroy: true,
      }),
    "a table bucket": () => new aws.s3tables.TableBucket("documents", { forceDestroy: true }),
    "a vector bucket": () =>
      new aws.s3.VectorsVectorBucket("documents", { vectorBucketName: "documents", forceDestroy: true }),
  },
  undecided: {
    "a flag that is computed": () =>
      new aws.s3.Bucket("documents", { forceDestroy: new aws.kms.Key("documents").arn.apply(Boolean) }),
  },
};
