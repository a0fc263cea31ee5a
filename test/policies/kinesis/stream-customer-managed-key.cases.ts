import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Text = pulumi.Input<string>;

const stream = (encryptionType?: Text, kmsKeyId?: Text) => () =>
  new aws.kinesis.Stream("vitals", { shardCount: 1, encryptionType, kmsKeyId });

const video = (kmsKeyId?: Text) => () => new aws.kinesis.VideoStream("theatre", { dataRetentionInHours: 24, kmsKeyId });

const KEY = "arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef";
const isEnoughIfSet = ["kmsKeyId"];

export const cases: PolicyCases = {
  compliant: {
    "a key of the stack": {
      doc: true,
      program: () => {
        stream("KMS", new aws.kms.Key("vitals").arn)();
      },
    },
    "a key of another stack": stream("KMS", KEY),
    "an alias of one's own": stream("KMS", "alias/vitals"),
    "a video stream": video(KEY),
  },
  violating: {
    "the key that AWS manages": { doc: true, isEnoughIfSet, program: stream("KMS", "alias/aws/kinesis") },
    "another spelling": {
      isEnoughIfSet,
      program: stream("kms", "arn:aws:kms:us-east-1:111122223333:alias/AWS/kinesis"),
    },
    "no key": stream("KMS"),
    "a video stream without a key": video(),
    "a video stream with the key that AWS manages": { isEnoughIfSet, program: video("alias/aws/kinesisvideo") },
  },
  undecided: {
    "a type that is computed": () => stream(new aws.kms.Key("key").arn, "alias/aws/kinesis")(),
  },
  notApplicable: {
    "no encryption": stream("NONE"),
    "nothing said": stream(),
    "a key without encryption": stream(undefined, KEY),
  },
};
