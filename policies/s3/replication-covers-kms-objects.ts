import { definePolicy, onlyIf, orUndecided, violationIf } from "../core/policy";
import { and } from "../core/truth";
import { BUCKETS, ENCRYPTION_CONFIGURATIONS, usesKms } from "./_shared";

export default definePolicy({
  id: "s3-replication-covers-kms-objects",
  title: "Replication rules include KMS-encrypted objects and encrypt the replicas",
  family: "contingency",
  citations: ["164.308(a)(7)(ii)(A)", "164.312(a)(2)(iv)"],
  sources: ["sftp-to-go#durability", "aptible#data-backup", "aptible#disaster-recovery"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:s3/bucketReplicationConfig:BucketReplicationConfig"],
  companions: {
    bucket: { types: BUCKETS, from: "bucket" },
    encryption: { types: ENCRYPTION_CONFIGURATIONS, by: "bucket" },
  },
  whenAbsent: "Objects encrypted with KMS are skipped.",
  fix: 'Set sourceSelectionCriteria.sseKmsEncryptedObjects.status: "Enabled" and destination.encryptionConfiguration.replicaKmsKeyId.',
  judge(replication, { companionsOf }) {
    const { bucket } = companionsOf(replication);
    const isWithKms = bucket.some((source) => usesKms(source, companionsOf(source).encryption));
    return onlyIf(isWithKms, "its bucket uses no KMS key, or is in another stack", () =>
      replication.list("rules").collect((rule) => {
        const isCovered = and(
          rule.word("sourceSelectionCriteria.sseKmsEncryptedObjects.status").is("enabled"),
          rule.text("destination.encryptionConfiguration.replicaKmsKeyId").isSet,
        );
        return violationIf(
          and(rule.word("status").is("enabled"), isCovered.not),
          `${rule.path} skips objects encrypted with KMS`,
          { detail: rule.path },
        );
      }, orUndecided("a rule skips objects encrypted with KMS")),
    );
  },
});
