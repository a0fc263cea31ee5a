import type { Block, Items } from "../core/fact";
import type { CompanionSpec, Companions, Resource } from "../core/graph";
import { flag } from "../core/settings";
import { isOneOf } from "../core/text";
import { and, or, some, type Truth } from "../core/truth";

export const BUCKET = "aws:s3/bucket:Bucket";
export const BUCKET_V2 = "aws:s3/bucketV2:BucketV2";

/** A bucket, under its token of provider v7 and of the versions before. */
export const BUCKETS = [BUCKET, BUCKET_V2] as const;

const isBucket = ({ type }: Resource): boolean => isOneOf(BUCKETS, type);

export const BUCKET_VERSIONINGS = [
  "aws:s3/bucketVersioning:BucketVersioning",
  "aws:s3/bucketVersioningV2:BucketVersioningV2",
] as const;

export const BUCKET_ACLS = ["aws:s3/bucketAcl:BucketAcl", "aws:s3/bucketAclV2:BucketAclV2"] as const;

export const ENCRYPTION_CONFIGURATIONS = [
  "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration",
  "aws:s3/bucketServerSideEncryptionConfigurationV2:BucketServerSideEncryptionConfigurationV2",
] as const;

/** A block that a bucket holds itself, as programs of older providers write it; BucketV2 spells it in the plural. */
export const inlineBlock = (bucket: Resource, property: string): Block =>
  bucket.block(bucket.type === BUCKET ? property : `${property}s`);

/** What the encryption rules of a bucket itself, or of a companion of it, encrypt with by default; one block per rule. */
export function encryptionDefaults(holder: Resource): Items<Block> {
  const inline = inlineBlock(holder, "serverSideEncryptionConfiguration");
  const rules =
    holder.type === BUCKET ? inline.list("rule") : isBucket(holder) ? inline.list("rules") : holder.list("rules");
  const byDefault = `applyServerSideEncryptionByDefault${holder.type === BUCKET_V2 ? "s" : ""}`;
  return rules.map((rule) => rule.block(byDefault));
}

/** Whether a bucket itself, or a companion of it, has encryption rules, and each encrypts with one of the algorithms. */
export function isEncryptedWith(holder: Resource, algorithms: readonly string[]): Truth {
  const defaults = encryptionDefaults(holder);
  return and(
    defaults.isEmpty.not,
    defaults.every((byDefault) => byDefault.text("sseAlgorithm").isOneOf(algorithms)),
  );
}

/** Algorithms with a KMS key, whose use is authorised and logged apart from access to the objects. */
export const KMS_ALGORITHMS = ["aws:kms", "aws:kms:dsse"];

/** Whether a bucket itself, or one of its encryption configurations, encrypts with a KMS key. */
export const usesKms = (bucket: Resource, configurations: Companions): Truth =>
  or(
    isEncryptedWith(bucket, KMS_ALGORITHMS),
    configurations.some((configuration) => isEncryptedWith(configuration, KMS_ALGORITHMS)),
  );

const LOAD_BALANCERS = ["aws:lb/loadBalancer:LoadBalancer", "aws:alb/loadBalancer:LoadBalancer"];

/** What writes its logs into a bucket, by the property that names the bucket. */
export const logSources = {
  bucketLogging: {
    types: ["aws:s3/bucketLogging:BucketLogging", "aws:s3/bucketLoggingV2:BucketLoggingV2"],
    by: "targetBucket",
  },
  inlineLogging: { types: [BUCKET], by: "logging.targetBucket" },
  inlineLoggingV2: { types: [BUCKET_V2], by: "loggings.targetBucket" },
  accessLogs: { types: [...LOAD_BALANCERS, "aws:elb/loadBalancer:LoadBalancer"], by: "accessLogs.bucket" },
  connectionLogs: { types: LOAD_BALANCERS, by: "connectionLogs.bucket" },
  distribution: { types: ["aws:cloudfront/distribution:Distribution"], by: "loggingConfig.bucket" },
  flowLog: { types: ["aws:ec2/flowLog:FlowLog"], by: "logDestination" },
} as const satisfies Record<string, CompanionSpec>;

/** Whether logs are delivered into a bucket: it is not asked to log to itself. */
export const isLogSink = (companions: Readonly<Record<keyof typeof logSources, Companions>>): Truth =>
  some(Object.keys(logSources) as (keyof typeof logSources)[], (name) => companions[name].exist);

/** Whether a bucket keeps versions: by a companion, which has the last word, or by what it says itself. */
export function isVersioned(bucket: Resource, versioning: Companions): Truth {
  const isInline = inlineBlock(bucket, "versioning").bool("enabled").is(true);
  const isEnabled = (companion: Resource) => companion.word("versioningConfiguration.status").is("enabled");
  return or(
    bucket.bool("objectLockEnabled").is(true),
    bucket.word("objectLockConfiguration.objectLockEnabled").is("enabled"),
    and(versioning.exist, versioning.every(isEnabled)),
    and(versioning.exist.not, isInline),
  );
}

/** Setting: whether buckets may leave their encryption to S3. */
export const acceptServiceDefault = flag("s3.acceptServiceDefault", {
  fallback: false,
  description: "Accepts buckets without a declared encryption, which S3 encrypts with AES256.",
});

/** The four settings of Block Public Access. */
export const PUBLIC_ACCESS_FLAGS = [
  "blockPublicAcls",
  "blockPublicPolicy",
  "ignorePublicAcls",
  "restrictPublicBuckets",
] as const;
