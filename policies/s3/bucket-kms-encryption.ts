import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { isOneOf } from "../core/text";
import { and, or, some, Truth } from "../core/truth";
import {
  acceptServiceDefault,
  BUCKETS,
  ENCRYPTION_CONFIGURATIONS,
  inlineBlock,
  isEncryptedWith,
  KMS_ALGORITHMS,
  logSources,
} from "./_shared";

// CloudFront and flow logs can be delivered under a KMS key; these take AES256 only.
const { bucketLogging, inlineLogging, inlineLoggingV2, accessLogs, connectionLogs } = logSources;
const logs = { bucketLogging, inlineLogging, inlineLoggingV2, accessLogs, connectionLogs };

const MESSAGE =
  "sseAlgorithm is not aws:kms or aws:kms:dsse: use of the key is neither authorised nor logged apart from object access";

export default definePolicy({
  id: "s3-bucket-kms-encryption",
  title:
    "S3 buckets holding ePHI use KMS keys for default encryption, so that key use is authorised and logged apart from object access",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["sftp-to-go#encryption-at-rest", "aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [...BUCKETS, ...ENCRYPTION_CONFIGURATIONS],
  companions: {
    configuration: { types: ENCRYPTION_CONFIGURATIONS, by: "bucket" },
    bucket: { types: BUCKETS, from: "bucket" },
    ...logs,
  },
  settings: [acceptServiceDefault],
  whenAbsent: "S3 encrypts with AES256 and a key of its own.",
  fix: 'Set applyServerSideEncryptionByDefault: {sseAlgorithm: "aws:kms", kmsMasterKeyId: key.arn} and bucketKeyEnabled: true.',
  peers: {
    "cdk-nag": ["S3DefaultEncryptionKMS"],
    config: ["s3-default-encryption-kms"],
    guard: ["s3_default_encryption_kms"],
    prowler: ["s3_bucket_kms_encryption"],
    steampipe: ["s3_bucket_default_encryption_enabled_kms"],
    checkov: ["CKV_AWS_145"],
    "compliance-policies": ["aws-s3-bucket-configure-server-side-encryption-kms"],
  },
  judge(resource, { companionsOf, settings }) {
    const companions = companionsOf(resource);
    const { configuration, bucket } = companions;
    if (isOneOf(ENCRYPTION_CONFIGURATIONS, resource.type)) {
      return onlyIf(bucket.exist.not, "judged with its bucket", () =>
        violationUnless(isEncryptedWith(resource, KMS_ALGORITHMS), MESSAGE),
      );
    }
    const isInline = inlineBlock(resource, "serverSideEncryptionConfiguration").isSet;
    // What is undeclared is reported by s3-bucket-default-encryption, unless that accepts it.
    const isDeclared = or(isInline, configuration.exist, Truth.of(settings.get(acceptServiceDefault)));
    const isGood = or(
      and(
        configuration.exist,
        configuration.every((companion) => isEncryptedWith(companion, KMS_ALGORITHMS)),
      ),
      and(configuration.exist.not, isEncryptedWith(resource, KMS_ALGORITHMS)),
    );
    const receivesLogs = some(Object.keys(logs) as (keyof typeof logs)[], (name) => companions[name].exist);
    return onlyIf(and(isDeclared, receivesLogs.not), "declares no encryption, or receives logs", () =>
      violationUnless(isGood, MESSAGE),
    );
  },
});
