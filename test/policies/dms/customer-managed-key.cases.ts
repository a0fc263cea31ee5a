import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Key = pulumi.Input<string>;

const instance = (kmsKeyArn?: Key) =>
  new aws.dms.ReplicationInstance("claims", {
    replicationInstanceId: "claims",
    replicationInstanceClass: "dms.t3.medium",
    kmsKeyArn,
  });

const endpoint = (kmsKeyArn?: Key) =>
  new aws.dms.Endpoint("claims", {
    endpointId: "claims",
    endpointType: "source",
    engineName: "postgres",
    kmsKeyArn,
  });

const serverless = (kmsKeyId?: Key) =>
  new aws.dms.ReplicationConfig("claims", {
    replicationConfigIdentifier: "claims",
    replicationType: "cdc",
    computeConfig: { replicationSubnetGroupId: "private", kmsKeyId },
    sourceEndpointArn: "arn:aws:dms:us-east-1:111122223333:endpoint:SOURCE",
    targetEndpointArn: "arn:aws:dms:us-east-1:111122223333:endpoint:TARGET",
    tableMappings: "{}",
  });

const profile = (kmsKeyArn?: Key) => new aws.dms.InstanceProfile("claims", { kmsKeyArn });

const bucket = (args: Partial<aws.dms.S3EndpointArgs> = {}) =>
  new aws.dms.S3Endpoint("claims", {
    endpointId: "claims",
    endpointType: "target",
    bucketName: "clinic-claims",
    serviceAccessRoleArn: "arn:aws:iam::111122223333:role/claims",
    ...args,
  });

const key = () => new aws.kms.Key("key").arn;
const LITERAL = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";

export const cases: PolicyCases = {
  compliant: {
    "an instance with a key": { doc: true, program: () => instance(key()) },
    "an endpoint with a key": () => endpoint(key()),
    "a serverless replication with a key": () => serverless(key()),
    "an instance profile with a key": () => profile(key()),
    "a bucket with a key as the target": () =>
      bucket({ encryptionMode: "SSE_KMS", serverSideEncryptionKmsKeyId: LITERAL }),
    "the mode in lower case": () => bucket({ encryptionMode: "sse_kms", serverSideEncryptionKmsKeyId: key() }),
  },
  violating: {
    "an instance without a key": { doc: true, program: () => instance() },
    "an endpoint without a key": () => endpoint(),
    "the key that AWS manages": {
      isEnoughIfSet: ["kmsKeyArn"],
      program: () => endpoint("arn:aws:kms:us-east-1:111122223333:alias/aws/dms"),
    },
    "a serverless replication without a key": () => serverless(),
    "an instance profile without a key": () => profile(),
    "a bucket with nothing declared as the target": () => bucket(),
    "a bucket with a key of S3": () => bucket({ encryptionMode: "SSE_S3", serverSideEncryptionKmsKeyId: LITERAL }),
    "a bucket without a key": () => bucket({ encryptionMode: "SSE_KMS" }),
  },
  undecided: {
    "a mode that is computed": () =>
      bucket({ encryptionMode: new aws.kms.Key("key").description, serverSideEncryptionKmsKeyId: LITERAL }),
    "a kind of endpoint that is computed": () => bucket({ endpointType: new aws.kms.Key("key").description }),
  },
  notApplicable: {
    "a bucket as the source": () => bucket({ endpointType: "source", externalTableDefinition: "{}" }),
  },
};
