import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, allow, policyDocument, project, SIX_YEARS, tlsOnly } from "./account";
import type { EncryptionKey } from "./key";
import { ServiceRole } from "./role";

export interface SecureBucketArgs {
  key: EncryptionKey;
  /** `AES256` where a service can't deliver to a bucket with the customer's key, such as a load balancer. */
  encryption?: "aws:kms" | "AES256";
  /** How many days nobody can delete an object; 0 where a service does not deliver to buckets that lock by themselves. */
  lockedDays?: number;
  /** How many days objects are kept; without it, until they are deleted. */
  keptDays?: number;
  /** Grants of the bucket's policy. */
  statements?: object[];
  /** Whether objects are replicated to a second bucket. */
  isReplicated?: boolean;
  /** Tags, such as those of `Backups`. */
  tags?: Readonly<Record<string, string>>;
}

/** A private bucket: encrypted, versioned, locked, over TLS only, announcing its objects' changes to EventBridge. */
export class SecureBucket extends pulumi.ComponentResource {
  readonly id: pulumi.Output<string>;
  /** Known before the bucket is there, as its ARN is: a preview can judge what speaks of it. */
  readonly name: pulumi.Output<string>;
  readonly arn: pulumi.Output<string>;
  /** Where the bucket answers: an origin of CloudFront's. */
  readonly domainName: pulumi.Output<string>;
  /** What has to be there before anything is written. */
  readonly settings: pulumi.Resource[];

  constructor(name: string, args: SecureBucketArgs, options?: pulumi.ComponentResourceOptions) {
    super("healthcare:components:SecureBucket", name, {}, options);
    const parent = { parent: this };
    const { key, encryption = "aws:kms", lockedDays = 35 } = args;
    this.name = bucketName(name);
    this.arn = bucketArn(name);
    const made = new aws.s3.Bucket(
      name,
      { bucket: this.name, objectLockEnabled: true, ...(args.tags && { tags: args.tags }) },
      parent,
    );
    const bucket = made.id;
    this.id = bucket;
    this.domainName = made.bucketRegionalDomainName;
    this.settings = [
      new aws.s3.BucketPolicy(
        name,
        {
          bucket,
          policy: policyDocument(
            tlsOnly("s3:*", this.arn, pulumi.interpolate`${this.arn}/*`),
            ...(args.statements ?? []),
          ),
        },
        parent,
      ),
      new aws.s3.BucketVersioning(name, { bucket, versioningConfiguration: { status: "Enabled" } }, parent),
      new aws.s3.BucketServerSideEncryptionConfiguration(
        name,
        {
          bucket,
          rules: [
            {
              applyServerSideEncryptionByDefault: {
                sseAlgorithm: encryption,
                ...(encryption === "aws:kms" && { kmsMasterKeyId: key.arn }),
              },
              bucketKeyEnabled: true,
              // A key that comes with each request is one that nobody else has: such objects can't be recovered.
              blockedEncryptionTypes: ["SSE-C"],
            },
          ],
        },
        parent,
      ),
    ];
    new aws.s3.BucketPublicAccessBlock(
      name,
      { bucket, blockPublicAcls: true, blockPublicPolicy: true, ignorePublicAcls: true, restrictPublicBuckets: true },
      parent,
    );
    new aws.s3.BucketOwnershipControls(name, { bucket, rule: { objectOwnership: "BucketOwnerEnforced" } }, parent);
    if (lockedDays > 0) {
      const defaultRetention = { mode: "GOVERNANCE", days: lockedDays };
      new aws.s3.BucketObjectLockConfiguration(name, { bucket, rule: { defaultRetention } }, parent);
    }
    new aws.s3.BucketLifecycleConfiguration(
      name,
      {
        bucket,
        rules: [
          {
            id: "retention",
            status: "Enabled",
            filter: {},
            ...(args.keptDays !== undefined && { expiration: { days: args.keptDays } }),
            // Of objects that are deleted on purpose, nothing is left behind for longer than evidence is.
            noncurrentVersionExpiration: { noncurrentDays: Math.min(args.keptDays ?? SIX_YEARS, SIX_YEARS) },
            abortIncompleteMultipartUpload: { daysAfterInitiation: 7 },
          },
        ],
      },
      parent,
    );
    new aws.s3.BucketNotification(name, { bucket, eventbridge: true }, parent);
    if (args.isReplicated) this.replicate(name, key);
    this.registerOutputs();
  }

  private replicate(name: string, key: EncryptionKey): void {
    const copy = new SecureBucket(`${name}-copy`, { key }, { parent: this });
    const role = new ServiceRole(
      `${name}-replication`,
      {
        service: "s3",
        grants: [
          allow(["s3:GetReplicationConfiguration", "s3:ListBucket"], this.arn),
          allow(
            ["s3:GetObjectVersion*", "s3:GetObjectRetention", "s3:GetObjectLegalHold"],
            pulumi.interpolate`${this.arn}/*`,
          ),
          allow(["s3:ReplicateObject", "s3:ReplicateDelete", "s3:ReplicateTags"], pulumi.interpolate`${copy.arn}/*`),
          key.use,
        ],
      },
      { parent: this },
    );
    new aws.s3.BucketReplicationConfig(
      name,
      {
        bucket: this.id,
        role: role.arn,
        rules: [
          {
            id: "copy",
            status: "Enabled",
            filter: {},
            // Objects under a KMS key are left out unless this is said.
            sourceSelectionCriteria: { sseKmsEncryptedObjects: { status: "Enabled" } },
            deleteMarkerReplication: { status: "Enabled" },
            destination: { bucket: copy.arn, encryptionConfiguration: { replicaKmsKeyId: key.arn } },
          },
        ],
      },
      { parent: this, dependsOn: [...this.settings, ...copy.settings, ...role.permissions] },
    );
  }
}

/** The name of the bucket of that name, before it is there. */
export const bucketName = (name: string): pulumi.Output<string> => pulumi.interpolate`${project}-${name}-${account}`;

/** The ARN of the bucket of that name, before it is there. */
export const bucketArn = (name: string): pulumi.Output<string> => pulumi.interpolate`arn:aws:s3:::${bucketName(name)}`;
