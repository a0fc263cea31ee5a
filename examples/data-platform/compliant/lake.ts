import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, backedUp, policyDocument, trailArn } from "./account";
import { key, useOfKeys } from "./keys";
import { allow, serviceRole } from "./roles";

/** A bucket, with a name and an ARN that are known before it is there: a preview can judge what speaks of them. */
export interface Store {
  bucket: aws.s3.Bucket;
  name: pulumi.Output<string>;
  arn: pulumi.Output<string>;
  /** What has to be there before anything is written. */
  settings: pulumi.Resource[];
}

const SIX_YEARS = 2192;

function store(name: string, statements: object[], tags: Record<string, string>): Store {
  const bucketName = pulumi.interpolate`hospital-group-${name}-${account}`;
  const arn = pulumi.interpolate`arn:aws:s3:::${bucketName}`;
  const made = new aws.s3.Bucket(name, { bucket: bucketName, objectLockEnabled: true, tags });
  const bucket = made.id;
  const policy = new aws.s3.BucketPolicy(name, {
    bucket,
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
  const versioning = new aws.s3.BucketVersioning(name, { bucket, versioningConfiguration: { status: "Enabled" } });
  new aws.s3.BucketServerSideEncryptionConfiguration(name, {
    bucket,
    rules: [
      {
        applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: key.arn },
        bucketKeyEnabled: true,
      },
    ],
  });
  new aws.s3.BucketPublicAccessBlock(name, {
    bucket,
    blockPublicAcls: true,
    blockPublicPolicy: true,
    ignorePublicAcls: true,
    restrictPublicBuckets: true,
  });
  new aws.s3.BucketObjectLockConfiguration(name, {
    bucket,
    rule: { defaultRetention: { mode: "GOVERNANCE", days: 35 } },
  });
  new aws.s3.BucketLifecycleConfiguration(name, {
    bucket,
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
  new aws.s3.BucketNotification(name, { bucket, eventbridge: true });
  return { bucket: made, name: bucketName, arn, settings: [policy, versioning] };
}

/** A bucket with a copy that nothing writes to but the replication. */
function replicatedStore(name: string, statements: object[] = []): Store {
  const source = store(name, statements, backedUp);
  const copy = store(`${name}-copy`, [], {});
  const role = serviceRole(
    `${name}-replication`,
    "s3",
    allow(["s3:GetReplicationConfiguration", "s3:ListBucket"], source.arn),
    allow(
      ["s3:GetObjectVersion*", "s3:GetObjectRetention", "s3:GetObjectLegalHold"],
      pulumi.interpolate`${source.arn}/*`,
    ),
    allow(["s3:ReplicateObject", "s3:ReplicateDelete", "s3:ReplicateTags"], pulumi.interpolate`${copy.arn}/*`),
    useOfKeys,
  );
  new aws.s3.BucketReplicationConfig(
    name,
    {
      bucket: source.bucket.id,
      role: role.arn,
      rules: [
        {
          id: "copy",
          status: "Enabled",
          filter: {},
          sourceSelectionCriteria: { sseKmsEncryptedObjects: { status: "Enabled" } },
          deleteMarkerReplication: { status: "Enabled" },
          destination: { bucket: copy.bucket.arn, encryptionConfiguration: { replicaKmsKeyId: key.arn } },
        },
      ],
    },
    { dependsOn: [...source.settings, ...copy.settings] },
  );
  return source;
}

export const raw = replicatedStore("raw");
export const curated = replicatedStore("curated");

// Where the trail is written, and the logs of the clusters.
const fromTrail = { StringEquals: { "aws:SourceArn": trailArn } };
const trailDelivery = { Effect: "Allow", Principal: { Service: "cloudtrail.amazonaws.com" }, Condition: fromTrail };
const logsArn = pulumi.interpolate`arn:aws:s3:::hospital-group-logs-${account}`;
export const logs = replicatedStore("logs", [
  { ...trailDelivery, Action: "s3:GetBucketAcl", Resource: logsArn },
  { ...trailDelivery, Action: "s3:PutObject", Resource: pulumi.interpolate`${logsArn}/AWSLogs/${account}/*` },
]);

/** What it takes to read and write in a bucket of the lake. */
export const useOf = ({ arn }: Store) =>
  allow(
    ["s3:GetBucketLocation", "s3:ListBucket", "s3:GetObject", "s3:PutObject", "s3:AbortMultipartUpload"],
    arn,
    pulumi.interpolate`${arn}/*`,
  );
