import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

type Encryption = aws.types.input.s3tables.TableBucketEncryptionConfiguration;

// The typings ask for a key that AES256 does not take.
const plain = { sseAlgorithm: "AES256" } as Encryption;

const bucket = (encryptionConfiguration?: Encryption) =>
  new aws.s3tables.TableBucket("claims", encryptionConfiguration ? { encryptionConfiguration } : {});

const table = (encryptionConfiguration?: Encryption) =>
  new aws.s3tables.Table("claims", {
    format: "ICEBERG",
    namespace: "claims",
    tableBucketArn: "arn:aws:s3tables:us-east-1:123456789012:bucket/claims",
    ...(encryptionConfiguration && { encryptionConfiguration }),
  });

const kms = () => ({ sseAlgorithm: "aws:kms", kmsKeyArn: new aws.kms.Key("claims").arn });

export const cases: PolicyCases = {
  compliant: {
    "a key of one's own": { doc: true, program: () => bucket(kms()) },
    "a table with a key of one's own": () => table(kms()),
    "a table that is encrypted as its bucket": () => table(),
  },
  violating: {
    "nothing said": { doc: true, program: () => bucket() },
    "a key of S3": () => bucket(plain),
    "a table with a key of S3": () => table(plain),
  },
  undecided: {
    "an algorithm that is computed": () => {
      const key = new aws.kms.Key("claims");
      bucket({ sseAlgorithm: key.arn, kmsKeyArn: key.arn });
    },
  },
};
