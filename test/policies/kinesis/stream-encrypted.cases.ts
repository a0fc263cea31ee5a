import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const capacity = { shardCount: 2 };

export const cases: PolicyCases = {
  compliant: {
    "a key of one's own": {
      doc: true,
      program: () => {
        const key = new aws.kms.Key("admissions");
        new aws.kinesis.Stream("admissions", { ...capacity, encryptionType: "KMS", kmsKeyId: key.arn });
      },
    },
    "the key that AWS manages": () =>
      new aws.kinesis.Stream("admissions", { ...capacity, encryptionType: "KMS", kmsKeyId: "alias/aws/kinesis" }),
    "on demand": () => {
      const streamModeDetails = { streamMode: "ON_DEMAND" };
      new aws.kinesis.Stream("admissions", {
        streamModeDetails,
        encryptionType: "KMS",
        kmsKeyId: "alias/aws/kinesis",
      });
    },
  },
  violating: {
    "nothing said": { doc: true, program: () => new aws.kinesis.Stream("admissions", capacity) },
    "encryption of no kind": () => new aws.kinesis.Stream("admissions", { ...capacity, encryptionType: "NONE" }),
    "a key alone": () => {
      const key = new aws.kms.Key("admissions");
      new aws.kinesis.Stream("admissions", { ...capacity, kmsKeyId: key.arn });
    },
    "a key beside no encryption": () => {
      const key = new aws.kms.Key("admissions");
      new aws.kinesis.Stream("admissions", { ...capacity, encryptionType: "NONE", kmsKeyId: key.arn });
    },
    "another kind": () => new aws.kinesis.Stream("admissions", { ...capacity, encryptionType: "AES256" }),
  },
  undecided: {
    "a computed kind": () => {
      const key = new aws.kms.Key("admissions");
      const encryptionType = key.arn.apply((arn) => (arn === "" ? "NONE" : "KMS"));
      new aws.kinesis.Stream("admissions", { ...capacity, encryptionType, kmsKeyId: key.arn });
    },
  },
};
