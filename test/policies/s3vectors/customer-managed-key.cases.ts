import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

type Encryption = aws.types.input.s3.VectorsVectorBucketEncryptionConfiguration;

// The typings ask for a key that AES256 does not take.
const plain = { sseType: "AES256" } as Encryption;

const bucket = (...encryptionConfigurations: Encryption[]) =>
  new aws.s3.VectorsVectorBucket("notes", { vectorBucketName: "notes", encryptionConfigurations });

const index = (...encryptionConfigurations: Encryption[]) =>
  new aws.s3.VectorsIndex("notes", {
    vectorBucketName: "notes",
    indexName: "notes",
    dataType: "float32",
    dimension: 1024,
    distanceMetric: "cosine",
    encryptionConfigurations,
  });

const kms = () => ({ sseType: "aws:kms", kmsKeyArn: new aws.kms.Key("notes").arn });

export const cases: PolicyCases = {
  compliant: {
    "a key of one's own": { doc: true, program: () => bucket(kms()) },
    "an index with a key of one's own": () => index(kms()),
    "an index that is encrypted as its bucket": () => index(),
  },
  violating: {
    "nothing said": { doc: true, program: () => bucket() },
    "a key of S3": () => bucket(plain),
    "an index with a key of S3": () => index(plain),
  },
  undecided: {
    "a type that is computed": () => {
      const key = new aws.kms.Key("notes");
      bucket({ sseType: key.arn, kmsKeyArn: key.arn });
    },
  },
};
