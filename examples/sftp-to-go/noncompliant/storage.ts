import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

export const account = aws.getCallerIdentityOutput().accountId;

/** A policy document as text. */
export function policyDocument(...statements: object[]): pulumi.Output<string> {
  return pulumi.jsonStringify({ Version: "2012-10-17", Statement: statements });
}

export const key = new aws.kms.Key("transfer", {
  description: "Logs, passwords and messages of the file transfer",
  enableKeyRotation: true,
});

// The names are known before the buckets are there.
export const nameOf = (name: string) => pulumi.interpolate`hospital-group-${name}-${account}`;
export const arnOf = (name: string) => pulumi.interpolate`arn:aws:s3:::${nameOf(name)}`;
const versioned = { versioningConfiguration: { status: "Enabled" } };
const aes256 = [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } }];
const blocked = { blockPublicAcls: true, blockPublicPolicy: true, ignorePublicAcls: true, restrictPublicBuckets: true };
const tlsOnly = (name: string) => ({
  Effect: "Deny",
  Principal: "*",
  Action: "s3:*",
  Resource: [arnOf(name), pulumi.interpolate`${arnOf(name)}/*`],
  Condition: { Bool: { "aws:SecureTransport": "false" } },
});

interface BucketOptions {
  logs?: aws.s3.Bucket;
  statements?: object[];
  provider?: aws.Provider;
}

/** A bucket as the security team's template has it, since 2023. */
export function bucket(name: string, { logs, statements = [], provider }: BucketOptions = {}): aws.s3.Bucket {
  const options = provider ? { provider } : {};
  const made = new aws.s3.Bucket(name, { bucket: nameOf(name) }, options);
  new aws.s3.BucketServerSideEncryptionConfiguration(name, { bucket: made.id, rules: aes256 }, options);
  new aws.s3.BucketVersioning(name, { bucket: made.id, ...versioned }, options);
  new aws.s3.BucketPublicAccessBlock(name, { bucket: made.id, ...blocked }, options);
  new aws.s3.BucketPolicy(name, { bucket: made.id, policy: policyDocument(tlsOnly(name), ...statements) }, options);
  if (logs) new aws.s3.BucketLogging(name, { bucket: made.id, targetBucket: logs.id, targetPrefix: name }, options);
  return made;
}

export const accessLogs = bucket("access-logs");

// Everything that partners deliver and fetch, from before the template.
export const files = new aws.s3.Bucket("files", { bucket: nameOf("files") });
new aws.s3.BucketVersioning("files", { bucket: files.id, ...versioned });
// Cheaper calls to KMS, from a blog.
new aws.s3.BucketServerSideEncryptionConfiguration("files", { bucket: files.id, rules: [{ bucketKeyEnabled: true }] });
new aws.s3.BucketPublicAccessBlock("files", { bucket: files.id, blockPublicAcls: true, ignorePublicAcls: true });
new aws.s3.BucketLogging("files", { bucket: files.id, targetBucket: accessLogs.id, targetPrefix: "files" });
// TLS for what is written. "Reading is only us."
new aws.s3.BucketPolicy("files", {
  bucket: files.id,
  policy: policyDocument({ ...tlsOnly("files"), Action: "s3:PutObject" }),
});

// What the first server took in, from the quick start. Two partners still deliver there.
export const dropbox = new aws.s3.Bucket("dropbox", { bucket: nameOf("dropbox") });
new aws.s3.BucketVersioning("dropbox", { bucket: dropbox.id, ...versioned });

// After the outage of us-east-1 the board wanted a copy far away.
const oregon = new aws.Provider("oregon", { region: "us-west-2" });
const copy = bucket("copy", { provider: oregon });
const role = new aws.iam.Role("replication", {
  assumeRolePolicy: policyDocument({
    Effect: "Allow",
    Principal: { Service: "s3.amazonaws.com" },
    Action: "sts:AssumeRole",
    Condition: { StringEquals: { "aws:SourceAccount": account } },
  }),
});
new aws.iam.RolePolicy("replication", {
  role: role.id,
  policy: policyDocument(
    {
      Effect: "Allow",
      Action: ["s3:GetReplicationConfiguration", "s3:ListBucket"],
      Resource: arnOf("files"),
    },
    { Effect: "Allow", Action: ["s3:GetObjectVersion*"], Resource: pulumi.interpolate`${arnOf("files")}/*` },
    {
      Effect: "Allow",
      Action: ["s3:ReplicateObject", "s3:ReplicateDelete", "s3:ReplicateTags"],
      Resource: pulumi.interpolate`${arnOf("copy")}/*`,
    },
  ),
});
new aws.s3.BucketReplicationConfig("files", {
  bucket: files.id,
  role: role.arn,
  rules: [
    {
      id: "copy",
      status: "Enabled",
      filter: {},
      deleteMarkerReplication: { status: "Enabled" },
      destination: { bucket: copy.arn },
    },
  ],
});

// The logo in the portal has to be public, and it lies in the same account.
new aws.s3.AccountPublicAccessBlock("account", {
  blockPublicAcls: true,
  ignorePublicAcls: true,
  blockPublicPolicy: false,
  restrictPublicBuckets: true,
});
