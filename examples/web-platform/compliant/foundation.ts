import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

// What every file uses: the account, the keys, log groups, buckets, roles.
export const config = new pulumi.Config();
export const account = aws.getCallerIdentityOutput().accountId;
export const region = aws.getRegionOutput().region;
export const domain = config.require("domain");

/** A policy document as text. */
export function policyDocument(...statements: object[]): pulumi.Output<string> {
  return pulumi.jsonStringify({ Version: "2012-10-17", Statement: statements });
}

/** An ARN of this account and region, known before the resource is there: a preview can judge what speaks of it. */
export const arnOf = (service: string, resource: pulumi.Input<string>) =>
  pulumi.interpolate`arn:aws:${service}:${region}:${account}:${resource}`;

export const TRAIL = "portal";
export const trailArn = arnOf("cloudtrail", `trail/${TRAIL}`);

// One key for what the platform stores. Services that call it on their own are named, each for this account only.
const ALIAS = "alias/web-platform";
const ofThisAccount = { StringEquals: { "aws:SourceAccount": account } };
const serviceRoles = pulumi.interpolate`arn:aws:iam::${account}:role/aws-service-role`;
const autoScaling = pulumi.interpolate`${serviceRoles}/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling`;
/** CloudFront says for which distribution it asks, and not for which account. */
export const ofOurDistributions = {
  ArnLike: { "aws:SourceArn": pulumi.interpolate`arn:aws:cloudfront::${account}:distribution/*` },
};
const encrypts = ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"];
export const key = new aws.kms.Key("platform", {
  description: "Everything that the portal stores",
  enableKeyRotation: true,
  deletionWindowInDays: 30,
  policy: policyDocument(
    {
      Sid: "AdministeredThroughIam",
      Effect: "Allow",
      Principal: { AWS: pulumi.interpolate`arn:aws:iam::${account}:root` },
      Action: "kms:*",
      Resource: "*",
    },
    {
      Sid: "LogGroups",
      Effect: "Allow",
      Principal: { Service: pulumi.interpolate`logs.${region}.amazonaws.com` },
      Action: encrypts,
      Resource: "*",
      Condition: { ArnLike: { "kms:EncryptionContext:aws:logs:arn": arnOf("logs", "log-group:*") } },
    },
    {
      // Topics, queues and buses that other services publish to have to let those use the key.
      Sid: "Publishers",
      Effect: "Allow",
      Principal: {
        Service: ["cloudwatch", "events", "sns", "ses", "cloudtrail", "config", "delivery.logs"].map(
          (service) => `${service}.amazonaws.com`,
        ),
      },
      Action: encrypts,
      Resource: "*",
      Condition: ofThisAccount,
    },
    {
      Sid: "Pages",
      Effect: "Allow",
      Principal: { Service: "cloudfront.amazonaws.com" },
      Action: ["kms:Decrypt"],
      Resource: "*",
      Condition: ofOurDistributions,
    },
    {
      // Auto Scaling starts machines under a role of its own, and stops without a word where that can't use the key.
      Sid: "Machines",
      Effect: "Allow",
      Principal: { AWS: autoScaling },
      Action: encrypts,
      Resource: "*",
    },
    {
      Sid: "MachinesVolumes",
      Effect: "Allow",
      Principal: { AWS: autoScaling },
      Action: ["kms:CreateGrant"],
      Resource: "*",
      Condition: { Bool: { "kms:GrantIsForAWSResource": "true" } },
    },
  ),
});
new aws.kms.Alias("platform", { name: ALIAS, targetKeyId: key.keyId });

/** What a role needs to read and write what the platform encrypts. */
export const useOfKey = {
  Effect: "Allow",
  Action: ["kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey*", "kms:DescribeKey"],
  Resource: arnOf("kms", "key/*"),
  Condition: { "ForAnyValue:StringEquals": { "kms:ResourceAliases": ALIAS } },
};

/** A log group, kept for the six years that the Rule asks for, and when the stack goes. */
export function logGroup(name: string, fullName?: string): aws.cloudwatch.LogGroup {
  return new aws.cloudwatch.LogGroup(name, {
    name: fullName ?? `/portal/${name}`,
    retentionInDays: 2192,
    kmsKeyId: key.arn,
    deletionProtectionEnabled: true,
  });
}

/** What AWS finds of a patient in texts. */
export const dataIdentifiers = ["Ssn-US", "EmailAddress", "PhoneNumber-US", "MedicareBeneficiaryNumber-US"].map(
  (name) => `arn:aws:dataprotection::aws:data-identifier/${name}`,
);
// Whatever else gets into a log, that is masked in every log group of the account and region. AWS asks for two
// statements with the same identifiers: one that counts, one that masks.
const operations = { Audit: { Audit: { FindingsDestination: {} } }, Mask: { Deidentify: { MaskConfig: {} } } };
new aws.cloudwatch.LogAccountPolicy("masked", {
  policyName: "masked",
  policyType: "DATA_PROTECTION_POLICY",
  policyDocument: pulumi.jsonStringify({
    Name: "masked",
    Version: "2021-06-01",
    Statement: Object.entries(operations).map(([Sid, Operation]) => ({
      Sid,
      DataIdentifier: dataIdentifiers,
      Operation,
    })),
  }),
});

/** What a role may do, as a statement of a policy. */
export interface Grant {
  Effect: string;
  Action: string[];
  Resource: pulumi.Input<string> | pulumi.Input<string>[];
  Condition?: object;
}

export const allow = (actions: string[], ...resources: pulumi.Input<string>[]): Grant => ({
  Effect: "Allow",
  Action: actions,
  Resource: resources,
});

// EC2 takes a role for an instance without naming an account; the others say for whom they ask.
const NAMES_NO_ACCOUNT = ["ec2", "lambda", "eks"];

/**
 * A role that a service may take on behalf of this account, and of no other.
 * @param permissions grants, and names of managed policies
 */
export function serviceRole(name: string, service: string, ...permissions: (Grant | string)[]): aws.iam.Role {
  const role = new aws.iam.Role(name, {
    name: `portal-${name}`,
    assumeRolePolicy: policyDocument({
      Effect: "Allow",
      Principal: { Service: `${service}.amazonaws.com` },
      Action: "sts:AssumeRole",
      ...(!NAMES_NO_ACCOUNT.includes(service) && { Condition: ofThisAccount }),
    }),
  });
  const grants = permissions.filter((permission) => typeof permission !== "string");
  if (grants.length > 0) {
    const policy = new aws.iam.Policy(name, { policy: policyDocument(...grants) });
    new aws.iam.RolePolicyAttachment(name, { role: role.name, policyArn: policy.arn });
  }
  for (const policy of permissions.filter((permission) => typeof permission === "string")) {
    new aws.iam.RolePolicyAttachment(`${name}-${policy.replace(/^.*\//, "")}`, {
      role: role.name,
      policyArn: `arn:aws:iam::aws:policy/${policy}`,
    });
  }
  return role;
}

/** The ARN of such a role, known before it is there. */
export const roleArn = (name: string) => pulumi.interpolate`arn:aws:iam::${account}:role/portal-${name}`;

export const writeLogs = allow(
  ["logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogStreams"],
  arnOf("logs", "log-group:/portal/*"),
);

/** A bucket, with a name and an ARN that are known before it is there. */
export interface Store {
  bucket: aws.s3.Bucket;
  name: pulumi.Output<string>;
  arn: pulumi.Output<string>;
  /** What has to be there before anything is written. */
  settings: pulumi.Resource[];
}

const SIX_YEARS = 2192;

interface StoreOptions {
  /** Grants of the bucket's policy, besides the refusal of plaintext. */
  statements?: object[];
  /** What S3 encrypts with: load balancers write to buckets with S3's own keys only. */
  encryption?: "aws:kms" | "AES256";
  /** How long objects can't be deleted; 0 leaves that to each object, where a service does not deliver under a default. */
  lockedDays?: number;
}

function store(name: string, { statements = [], encryption = "aws:kms", lockedDays = 35 }: StoreOptions): Store {
  const bucketName = storeName(name);
  const arn = pulumi.interpolate`arn:aws:s3:::${bucketName}`;
  const made = new aws.s3.Bucket(name, { bucket: bucketName, objectLockEnabled: true });
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
        applyServerSideEncryptionByDefault: {
          sseAlgorithm: encryption,
          ...(encryption === "aws:kms" && { kmsMasterKeyId: key.arn }),
        },
        bucketKeyEnabled: true,
        blockedEncryptionTypes: ["SSE-C"],
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
  new aws.s3.BucketOwnershipControls(name, { bucket, rule: { objectOwnership: "BucketOwnerEnforced" } });
  if (lockedDays > 0) {
    new aws.s3.BucketObjectLockConfiguration(name, {
      bucket,
      rule: { defaultRetention: { mode: "GOVERNANCE", days: lockedDays } },
    });
  }
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

/** The name of a bucket, known before it is there. */
export const storeName = (name: string) => pulumi.interpolate`clinic-portal-${name}-${account}`;
export const storeArn = (name: string) => pulumi.interpolate`arn:aws:s3:::${storeName(name)}`;

/** A bucket with a copy that nothing writes to but the replication. */
export function replicatedStore(name: string, options: StoreOptions = {}): Store {
  const source = store(name, options);
  const copy = store(`${name}-copy`, {});
  const role = serviceRole(
    `${name}-replication`,
    "s3",
    allow(["s3:GetReplicationConfiguration", "s3:ListBucket"], source.arn),
    allow(
      ["s3:GetObjectVersion*", "s3:GetObjectRetention", "s3:GetObjectLegalHold"],
      pulumi.interpolate`${source.arn}/*`,
    ),
    allow(["s3:ReplicateObject", "s3:ReplicateDelete", "s3:ReplicateTags"], pulumi.interpolate`${copy.arn}/*`),
    useOfKey,
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
