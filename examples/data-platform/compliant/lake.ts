import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, copyRegion, policyDocument } from "./account";
import { copiesKey, key, useOfKeys } from "./keys";
import { allow, serviceRole } from "./roles";

/** A bucket, with a name and an ARN that are known before it is there: a preview can judge what speaks of them. */
export interface Store {
  bucket: aws.s3.Bucket;
  name: pulumi.Output<string>;
  arn: pulumi.Output<string>;
}

interface Options {
  /** Absent where access logs arrive: they are delivered with AES256 only. */
  key?: aws.kms.Key;
  /** Where access is logged. A bucket of logs does not log to itself. */
  logs?: Store;
  /** What the bucket's policy says beside the demand for TLS. */
  statements?: object[];
  region?: string;
}

const SIX_YEARS = 2192;

function store(name: string, { key, logs, statements = [], region }: Options): Store {
  const bucketName = pulumi.interpolate`hospital-group-${name}-${account}`;
  const arn = pulumi.interpolate`arn:aws:s3:::${bucketName}`;
  const bucket = new aws.s3.Bucket(name, { bucket: bucketName, objectLockEnabled: true, region });
  const here = { bucket: bucket.id, region };

  new aws.s3.BucketServerSideEncryptionConfiguration(name, {
    ...here,
    rules: [
      {
        applyServerSideEncryptionByDefault: key
          ? { sseAlgorithm: "aws:kms", kmsMasterKeyId: key.arn }
          : { sseAlgorithm: "AES256" },
        bucketKeyEnabled: true,
      },
    ],
  });
  new aws.s3.BucketPublicAccessBlock(name, {
    ...here,
    blockPublicAcls: true,
    blockPublicPolicy: true,
    ignorePublicAcls: true,
    restrictPublicBuckets: true,
  });
  new aws.s3.BucketPolicy(name, {
    ...here,
    policy: policyDocument(
      {
        Sid: "TlsOnly",
        Effect: "Deny",
        Principal: "*",
        Action: "s3:*",
        Resource: [arn, pulumi.interpolate`${arn}/*`],
        Condition: { Bool: { "aws:SecureTransport": "false" } },
      },
      ...statements,
    ),
  });
  new aws.s3.BucketVersioning(name, { ...here, versioningConfiguration: { status: "Enabled" } });
  new aws.s3.BucketLifecycleConfiguration(name, {
    ...here,
    rules: [
      {
        id: "old-versions",
        status: "Enabled",
        filter: {},
        noncurrentVersionExpiration: { noncurrentDays: SIX_YEARS },
        abortIncompleteMultipartUpload: { daysAfterInitiation: 7 },
      },
    ],
  });
  new aws.s3.BucketNotification(name, { ...here, eventbridge: true });
  if (logs) {
    new aws.s3.BucketLogging(name, { ...here, targetBucket: logs.bucket.id, targetPrefix: `${name}/` });
    // S3 delivers no access logs to a bucket with a default retention: what is logged to is not locked by default.
    new aws.s3.BucketObjectLockConfiguration(name, {
      ...here,
      rule: { defaultRetention: { mode: "GOVERNANCE", days: 35 } },
    });
  }
  return { bucket, name: bucketName, arn };
}

function logStore(name: string, region?: string): Store {
  const delivery = {
    Sid: "AccessLogs",
    Effect: "Allow",
    Principal: { Service: "logging.s3.amazonaws.com" },
    Action: "s3:PutObject",
    Resource: pulumi.interpolate`arn:aws:s3:::hospital-group-${name}-${account}/*`,
    Condition: { StringEquals: { "aws:SourceAccount": account } },
  };
  return store(name, { statements: [delivery], ...(region && { region }) });
}

export const logs = logStore("logs");
const copiesLogs = logStore("copies-logs", copyRegion);

/** A bucket of the lake, with a copy in the other region. */
function lakeStore(name: string): Store {
  const source = store(name, { key, logs });
  const copy = store(`${name}-copy`, { key: copiesKey, logs: copiesLogs, region: copyRegion });
  const role = serviceRole(`${name}-replication`, "s3", [
    allow(
      ["s3:GetReplicationConfiguration", "s3:ListBucket", "s3:GetObjectVersion*", "s3:GetObjectRetention"],
      source.arn,
      pulumi.interpolate`${source.arn}/*`,
    ),
    allow(["s3:ReplicateObject", "s3:ReplicateDelete", "s3:ReplicateTags"], pulumi.interpolate`${copy.arn}/*`),
    useOfKeys,
  ]);
  new aws.s3.BucketReplicationConfig(name, {
    bucket: source.bucket.id,
    role: role.arn,
    rules: [
      {
        id: "copy",
        status: "Enabled",
        filter: {},
        sourceSelectionCriteria: { sseKmsEncryptedObjects: { status: "Enabled" } },
        deleteMarkerReplication: { status: "Enabled" },
        destination: {
          bucket: copy.bucket.arn,
          encryptionConfiguration: { replicaKmsKeyId: copiesKey.arn },
        },
      },
    ],
  });
  return source;
}

export const raw = lakeStore("raw");
export const curated = lakeStore("curated");
export const results = lakeStore("results");

/** What it takes to read and write in a bucket of the lake. */
export const useOf = ({ arn }: Store) =>
  allow(
    ["s3:GetBucketLocation", "s3:ListBucket", "s3:GetObject", "s3:PutObject", "s3:AbortMultipartUpload"],
    arn,
    pulumi.interpolate`${arn}/*`,
  );
