import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const object = (more: Partial<aws.s3.BucketObjectv2Args> = {}) =>
  new aws.s3.BucketObjectv2("consent", { bucket: "documents", key: "consent.pdf", content: "form", ...more });

const copy = (more: Partial<aws.s3.ObjectCopyArgs> = {}) =>
  new aws.s3.ObjectCopy("consent", { bucket: "documents", key: "consent.pdf", source: "forms/consent.pdf", ...more });

export const cases: PolicyCases = {
  compliant: {
    "a KMS key": { doc: true, program: () => object({ serverSideEncryption: "aws:kms" }) },
    "nothing said": () => object(),
    "a copy with two layers of KMS": () => copy({ serverSideEncryption: "aws:kms:dsse" }),
    "the older resource": () =>
      new aws.s3.BucketObject("consent", { bucket: "documents", content: "form", serverSideEncryption: "AES256" }),
  },
  violating: {
    "a copy with a key of the request": {
      doc: true,
      findings: ["customerAlgorithm"],
      program: () => copy({ customerAlgorithm: "AES256" }),
    },
    "another algorithm": () => object({ serverSideEncryption: "DES" }),
  },
  undecided: {
    "an algorithm that is computed": () => object({ serverSideEncryption: new aws.kms.Key("documents").arn }),
  },
};
