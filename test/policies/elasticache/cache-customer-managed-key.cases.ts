import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const group = (kmsKeyId?: pulumi.Input<string>) => () =>
  new aws.elasticache.ReplicationGroup("sessions", {
    description: "Sessions of the patient portal",
    engine: "valkey",
    atRestEncryptionEnabled: true,
    kmsKeyId,
  });

const serverless = (kmsKeyId?: pulumi.Input<string>) => () =>
  new aws.elasticache.ServerlessCache("sessions", { name: "sessions", engine: "valkey", kmsKeyId });

const KEY = "arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef";
const isEnoughIfSet = ["kmsKeyId"];

export const cases: PolicyCases = {
  compliant: {
    "a key of the stack": {
      doc: true,
      program: () => {
        group(new aws.kms.Key("sessions").arn)();
      },
    },
    "a key of another stack": group(KEY),
    "a serverless cache": serverless(KEY),
  },
  violating: {
    "no key": { doc: true, program: group() },
    "the key that AWS manages": { isEnoughIfSet, program: group("alias/aws/elasticache") },
    "a serverless cache without a key": serverless(),
    "a serverless cache with the key that AWS manages": {
      isEnoughIfSet,
      program: serverless("arn:aws:kms:us-east-1:111122223333:alias/aws/elasticache"),
    },
  },
  undecided: {},
};
