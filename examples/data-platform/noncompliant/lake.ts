import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, policyDocument } from "./foundation";

interface Options {
  encryption?: aws.types.input.s3.BucketServerSideEncryptionConfigurationRule;
  publicAccess?: Partial<aws.s3.BucketPublicAccessBlockArgs>;
  versioning?: string;
  /** Whom the demand for TLS is for. */
  tlsFor?: object;
  statements?: object[];
}

const ENCRYPTED = { applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } };
const PRIVATE = { blockPublicAcls: true, blockPublicPolicy: true, ignorePublicAcls: true, restrictPublicBuckets: true };
const arnOf = (name: string) => pulumi.interpolate`arn:aws:s3:::hospital-group-${name}-${account}`;

function store(name: string, options: Options = {}): aws.s3.Bucket {
  const { encryption = ENCRYPTED, publicAccess = PRIVATE, versioning = "Enabled" } = options;
  const { tlsFor = { Principal: "*" }, statements = [] } = options;
  const bucket = new aws.s3.Bucket(name, { bucket: pulumi.interpolate`hospital-group-${name}-${account}` });
  new aws.s3.BucketServerSideEncryptionConfiguration(name, { bucket: bucket.id, rules: [encryption] });
  new aws.s3.BucketPublicAccessBlock(name, { bucket: bucket.id, ...publicAccess });
  new aws.s3.BucketVersioning(name, { bucket: bucket.id, versioningConfiguration: { status: versioning } });
  new aws.s3.BucketPolicy(name, {
    bucket: bucket.id,
    policy: policyDocument(
      {
        Effect: "Deny",
        ...tlsFor,
        Action: "s3:*",
        Resource: [arnOf(name), pulumi.interpolate`${arnOf(name)}/*`],
        Condition: { Bool: { "aws:SecureTransport": "false" } },
      },
      ...statements,
    ),
  });
  return bucket;
}

export const logs = store("logs");

// Only what is not to be encrypted is said, and an old scanner is spared the TLS.
export const raw = store("raw", {
  encryption: { blockedEncryptionTypes: ["SSE-C"] },
  tlsFor: { NotPrincipal: { AWS: pulumi.interpolate`arn:aws:iam::${account}:role/scanner` } },
});

// Three of the four.
export const curated = store("curated", {
  publicAccess: { blockPublicAcls: true, blockPublicPolicy: true, ignorePublicAcls: true },
});

// "Results can be computed again." Nor is their access logged.
export const results = store("results", { versioning: "Suspended" });

// For partners, who are whoever speaks TLS. What is public is let through, to be ignored later.
const exchange = store("exchange", {
  publicAccess: { ignorePublicAcls: true, restrictPublicBuckets: true },
  statements: [
    {
      Effect: "Allow",
      Principal: { AWS: ["*"] },
      Action: "s3:GetObject",
      Resource: pulumi.interpolate`${arnOf("exchange")}/*`,
      Condition: { Bool: { "aws:SecureTransport": "true" } },
    },
  ],
});
new aws.s3.BucketOwnershipControls("exchange", {
  bucket: exchange.id,
  rule: { objectOwnership: "BucketOwnerPreferred" },
});
new aws.s3.BucketAcl("exchange", { bucket: exchange.id, acl: "authenticated-read" });
new aws.s3.BucketObjectv2("dictionary", {
  bucket: exchange.id,
  key: "dictionary.csv",
  content: "column,meaning\n",
  acl: "public-read",
});

for (const [name, bucket] of Object.entries({ raw, curated, exchange })) {
  new aws.s3.BucketLogging(name, { bucket: bucket.id, targetBucket: logs.id, targetPrefix: `${name}/` });
}

// The account's own block, without the half that once stood in somebody's way.
new aws.s3.AccountPublicAccessBlock("account", { ignorePublicAcls: true, restrictPublicBuckets: true });

// For a viewer: from the network, should the caller come from one.
new aws.s3.AccessPoint("viewer", {
  bucket: curated.id,
  name: "viewer",
  publicAccessBlockConfiguration: { ...PRIVATE, blockPublicPolicy: false, restrictPublicBuckets: false },
  policy: policyDocument({
    Effect: "Allow",
    Principal: "*",
    Action: "s3:GetObject",
    Resource: pulumi.interpolate`arn:aws:s3:us-east-1:${account}:accesspoint/viewer/object/*`,
    Condition: { StringEqualsIfExists: { "aws:SourceVpc": "vpc-0a1b2c3d4e5f60718" } },
  }),
});
