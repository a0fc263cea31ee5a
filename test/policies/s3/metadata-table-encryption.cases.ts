import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Encryption = { sseAlgorithm: pulumi.Input<string>; kmsKeyArn?: pulumi.Input<string> };

const metadata = (journal?: Encryption, inventory?: Encryption, configurationState = "ENABLED") =>
  new aws.s3.BucketMetadataConfiguration("documents", {
    bucket: "documents",
    metadataConfiguration: {
      journalTableConfiguration: {
        recordExpiration: { expiration: "DISABLED" },
        ...(journal && { encryptionConfiguration: journal }),
      },
      inventoryTableConfiguration: {
        configurationState,
        ...(inventory && { encryptionConfiguration: inventory }),
      },
    },
  });

const kms = () => ({ sseAlgorithm: "aws:kms", kmsKeyArn: new aws.kms.Key("metadata").arn });
const plain = { sseAlgorithm: "AES256" };

export const cases: PolicyCases = {
  compliant: {
    "a KMS key for both tables": {
      doc: true,
      program: () => {
        const encryption = kms();
        metadata(encryption, encryption);
      },
    },
    "no inventory table": () => metadata(kms(), undefined, "DISABLED"),
  },
  violating: {
    "nothing said": {
      doc: true,
      findings: ["journalTableConfiguration", "inventoryTableConfiguration"],
      program: () => metadata(),
    },
    "a key of S3 for the journal": { findings: ["journalTableConfiguration"], program: () => metadata(plain, kms()) },
    "a key of S3 for the inventory": {
      findings: ["inventoryTableConfiguration"],
      program: () => metadata(kms(), plain),
    },
  },
  undecided: {
    "an algorithm that is computed": () =>
      metadata({ sseAlgorithm: new aws.kms.Key("metadata").arn }, undefined, "DISABLED"),
  },
};
