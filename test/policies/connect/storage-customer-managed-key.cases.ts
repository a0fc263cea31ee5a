import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.connect.InstanceStorageConfigArgs> = {}) =>
  new aws.connect.InstanceStorageConfig("calls", {
    instanceId: "i-1",
    resourceType: "CALL_RECORDINGS",
    storageConfig: { storageType: "S3", s3Config: { bucketName: "calls", bucketPrefix: "recordings" } },
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    "a key": {
      doc: true,
      program: () =>
        make({
          storageConfig: {
            storageType: "S3",
            s3Config: {
              bucketName: "calls",
              bucketPrefix: "recordings",
              encryptionConfig: { encryptionType: "KMS", keyId: new aws.kms.Key("calls").arn },
            },
          },
        }),
    },
  },
  violating: {
    "the bucket's key": { doc: true, program: () => make() },
  },
  undecided: {
    "a computed kind": () => make({ storageConfig: { storageType: new aws.kms.Key("late").arn } }),
  },
  notApplicable: {
    "a stream": () =>
      make({
        resourceType: "CONTACT_TRACE_RECORDS",
        storageConfig: {
          storageType: "KINESIS_STREAM",
          kinesisStreamConfig: { streamArn: "arn:aws:kinesis:us-east-1:111122223333:stream/calls" },
        },
      }),
  },
};
