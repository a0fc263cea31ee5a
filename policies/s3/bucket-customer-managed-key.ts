import type { Resource } from "../core/graph";
import { definePolicy, onlyIf, violationIf, violationUnless } from "../core/policy";
import { isOwnKey } from "../core/requirements";
import { isOneOf } from "../core/text";
import { and, or, type Truth } from "../core/truth";
import { BUCKETS, ENCRYPTION_CONFIGURATIONS, encryptionDefaults, isEncryptedWith, KMS_ALGORITHMS } from "./_shared";

const MESSAGE = "kmsMasterKeyId names no customer managed key: the key aws/s3 is used";

const namesOwnKeys = (holder: Resource): Truth =>
  encryptionDefaults(holder).every((byDefault) => isOwnKey(byDefault, "kmsMasterKeyId"));

export default definePolicy({
  id: "s3-bucket-customer-managed-key",
  title: "KMS-encrypted S3 buckets name a customer managed key rather than falling back to the AWS managed key",
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
  },
  whenAbsent: "The key aws/s3 is used, which AWS manages.",
  fix: "Set applyServerSideEncryptionByDefault.kmsMasterKeyId: key.arn.",
  peers: { "compliance-policies": ["aws-s3-bucket-configure-server-side-encryption-customer-managed-key"] },
  judge(resource, { companionsOf }) {
    const { configuration, bucket } = companionsOf(resource);
    if (isOneOf(ENCRYPTION_CONFIGURATIONS, resource.type)) {
      return onlyIf(
        and(bucket.exist.not, isEncryptedWith(resource, KMS_ALGORITHMS)),
        "judged with its bucket, or uses no KMS key",
        () => violationUnless(namesOwnKeys(resource), MESSAGE),
      );
    }
    const usesKms = isEncryptedWith(resource, KMS_ALGORITHMS);
    const isCompanionPlain = configuration.some((companion) =>
      and(isEncryptedWith(companion, KMS_ALGORITHMS), namesOwnKeys(companion).not),
    );
    return violationIf(
      or(isCompanionPlain, and(configuration.exist.not, usesKms, namesOwnKeys(resource).not)),
      MESSAGE,
    );
  },
});
