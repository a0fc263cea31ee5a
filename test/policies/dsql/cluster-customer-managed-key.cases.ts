import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const cluster = (kmsEncryptionKey?: pulumi.Input<string>) => new aws.dsql.Cluster("scheduling", { kmsEncryptionKey });

export const cases: PolicyCases = {
  compliant: {
    "a key": { doc: true, program: () => cluster(new aws.kms.Key("scheduling").arn) },
    "a key of another stack": () =>
      cluster("arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"),
  },
  violating: {
    "no key": { doc: true, program: () => cluster() },
    "the key that AWS owns": {
      isEnoughIfSet: ["kmsEncryptionKey"],
      program: () => cluster("AWS_OWNED_KMS_KEY"),
    },
    "the key that AWS owns, in another spelling": {
      isEnoughIfSet: ["kmsEncryptionKey"],
      program: () => cluster("aws_owned_kms_key"),
    },
  },
  undecided: {},
};
