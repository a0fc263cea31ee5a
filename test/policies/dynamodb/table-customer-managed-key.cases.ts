import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

type Encryption = aws.dynamodb.TableArgs["serverSideEncryption"];

const table = (serverSideEncryption?: Encryption, replicas?: aws.dynamodb.TableArgs["replicas"]) =>
  new aws.dynamodb.Table("visits", {
    attributes: [{ name: "id", type: "S" }],
    hashKey: "id",
    billingMode: "PAY_PER_REQUEST",
    ...(replicas && { streamEnabled: true, streamViewType: "NEW_AND_OLD_IMAGES" }),
    serverSideEncryption,
    replicas,
  });

const replica = (args: Partial<aws.dynamodb.TableReplicaArgs> = {}) =>
  new aws.dynamodb.TableReplica("visits", {
    globalTableArn: "arn:aws:dynamodb:us-west-2:111122223333:table/visits",
    ...args,
  });

const exported = (args: Partial<aws.dynamodb.TableExportArgs> = {}) =>
  new aws.dynamodb.TableExport("visits", {
    tableArn: "arn:aws:dynamodb:us-east-1:111122223333:table/visits",
    s3Bucket: "clinic-exports",
    ...args,
  });

const KEY = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
const OTHER_KEY = "arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
const key = () => new aws.kms.Key("key").arn;

export const cases: PolicyCases = {
  compliant: {
    "a table with a key": {
      doc: true,
      program: () => {
        const key = new aws.kms.Key("visits");
        table({ enabled: true, kmsKeyArn: key.arn });
      },
    },
    "a replica with a key of its region": () =>
      table({ enabled: true, kmsKeyArn: KEY }, [{ regionName: "us-west-2", kmsKeyArn: OTHER_KEY }]),
    "a replica that is a resource of its own": () => replica({ kmsKeyArn: key() }),
    "an export with a key": () => exported({ s3SseAlgorithm: "KMS", s3SseKmsKeyId: key() }),
  },
  violating: {
    "nothing declared": { doc: true, program: () => table() },
    "encryption without a key": () => table({ enabled: true }),
    "the key that AWS manages": {
      isEnoughIfSet: ["serverSideEncryption.kmsKeyArn"],
      program: () => table({ enabled: true, kmsKeyArn: "arn:aws:kms:us-east-1:111122223333:alias/aws/dynamodb" }),
    },
    "a key that is not used": () => table({ enabled: false, kmsKeyArn: KEY }),
    "a replica without a key": {
      findings: ["replicas[0]"],
      program: () => table({ enabled: true, kmsKeyArn: KEY }, [{ regionName: "us-west-2" }]),
    },
    "a replica that is a resource of its own, without a key": () => replica(),
    "an export with a key of S3": () => exported({ s3SseAlgorithm: "AES256" }),
    "an export without a key": () => exported({ s3SseAlgorithm: "KMS" }),
    "an export with nothing declared": () => exported(),
  },
  undecided: {
    "an algorithm that is computed": () =>
      exported({ s3SseAlgorithm: new aws.kms.Key("key").description, s3SseKmsKeyId: KEY }),
    "encryption that is computed": () => table(new aws.kms.Key("key").arn.apply(() => ({ enabled: true }))),
    "replicas that are computed": () =>
      table(
        { enabled: true, kmsKeyArn: KEY },
        new aws.kms.Key("key").arn.apply(() => []),
      ),
  },
};
