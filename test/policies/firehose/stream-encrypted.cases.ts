import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

type Args = aws.kinesis.FirehoseDeliveryStreamArgs;

const roleArn = "arn:aws:iam::111122223333:role/vitals";

const stream =
  (args: Partial<Args> = {}) =>
  () =>
    new aws.kinesis.FirehoseDeliveryStream("vitals", {
      destination: "extended_s3",
      extendedS3Configuration: { bucketArn: "arn:aws:s3:::clinic-vitals", roleArn },
      ...args,
    });

const kinesisStreamArn = "arn:aws:kinesis:us-east-1:111122223333:stream/vitals";
const mskSourceConfiguration = {
  mskClusterArn: "arn:aws:kafka:us-east-1:111122223333:cluster/vitals/0123abcd",
  topicName: "vitals",
  authenticationConfiguration: { connectivity: "PRIVATE", roleArn },
};

export const cases: PolicyCases = {
  compliant: {
    encrypted: { doc: true, program: stream({ serverSideEncryption: { enabled: true } }) },
    "a key of one's own": () => {
      const keyArn = new aws.kms.Key("vitals").arn;
      stream({ serverSideEncryption: { enabled: true, keyType: "CUSTOMER_MANAGED_CMK", keyArn } })();
    },
    'the text "true"': stream({ serverSideEncryption: { enabled: "true" as never } }),
  },
  violating: {
    "nothing said": { doc: true, program: stream() },
    "an explicit false": stream({ serverSideEncryption: { enabled: false } }),
    "a kind of key alone": stream({ serverSideEncryption: { keyType: "AWS_OWNED_CMK" } }),
    "a key for the bucket alone": stream({
      extendedS3Configuration: { bucketArn: "arn:aws:s3:::clinic-vitals", roleArn, kmsKeyArn: "alias/vitals" },
    }),
  },
  undecided: {
    "a flag that is computed": () => {
      const enabled = new aws.kms.Key("key").arn.apply((arn) => arn !== "");
      stream({ serverSideEncryption: { enabled } })();
    },
    "settings that are computed": () => {
      const keyArn = new aws.kms.Key("key").arn;
      stream({ serverSideEncryption: keyArn.apply((arn) => ({ enabled: true, keyArn: arn })) })();
    },
  },
  notApplicable: {
    "a data stream as the source": stream({ kinesisSourceConfiguration: { kinesisStreamArn, roleArn } }),
    "a data stream of the stack as the source": () => {
      const source = new aws.kinesis.Stream("vitals", { shardCount: 1 }).arn;
      stream({ kinesisSourceConfiguration: { kinesisStreamArn: source, roleArn } })();
    },
    "a cluster of Kafka as the source": stream({ mskSourceConfiguration }),
  },
};
