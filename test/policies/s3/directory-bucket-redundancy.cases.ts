import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const bucket = (more: Partial<aws.s3.DirectoryBucketArgs> = {}) =>
  new aws.s3.DirectoryBucket("imaging", {
    bucket: "imaging--use1-az4--x-s3",
    location: { name: "use1-az4" },
    ...more,
  });

export const cases: PolicyCases = {
  compliant: {},
  violating: {
    "a single zone": { doc: true, program: () => bucket() },
    "a single zone that is said": () => bucket({ dataRedundancy: "SingleAvailabilityZone" }),
  },
  undecided: {},
  notApplicable: {
    "a general purpose bucket": () => new aws.s3.Bucket("imaging"),
  },
};
