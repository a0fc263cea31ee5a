import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { isOneOf } from "../core/text";
import { BUCKET_VERSIONINGS, BUCKETS, isVersioned } from "./_shared";

export default definePolicy({
  id: "s3-bucket-versioning",
  title: "S3 buckets keep object versions, so that altered or deleted ePHI can be restored",
  family: "integrity",
  citations: ["164.312(c)(1)", "164.312(c)(2)", "164.308(a)(7)(i)", "164.308(a)(7)(ii)(A)", "164.308(a)(7)(ii)(B)"],
  sources: ["sftp-to-go#durability", "aptible#data-backup", "aptible#disaster-recovery", "aptible#integrity"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: [...BUCKETS, ...BUCKET_VERSIONINGS],
  companions: {
    versioning: { types: BUCKET_VERSIONINGS, by: "bucket" },
    bucket: { types: BUCKETS, from: "bucket" },
  },
  whenAbsent: "Buckets keep no versions.",
  fix: 'Add a BucketVersioning for the bucket with versioningConfiguration: {status: "Enabled"}.',
  peers: {
    "cdk-nag": ["S3BucketVersioningEnabled"],
    config: ["s3-bucket-versioning-enabled"],
    guard: ["s3_bucket_versioning_enabled"],
    prowler: ["s3_bucket_object_versioning"],
    steampipe: ["s3_bucket_versioning_enabled"],
    checkov: ["CKV_AWS_21"],
  },
  judge(resource, { companionsOf }) {
    const { versioning, bucket } = companionsOf(resource);
    if (isOneOf(BUCKET_VERSIONINGS, resource.type)) {
      const status = resource.word("versioningConfiguration.status");
      return onlyIf(bucket.exist.not, "judged with its bucket", () =>
        violationUnless(
          status.is("enabled"),
          "versioningConfiguration.status is not Enabled: altered or deleted objects cannot be restored",
        ),
      );
    }
    return violationUnless(
      isVersioned(resource, versioning),
      "Versioning is not enabled: altered or deleted objects cannot be restored",
    );
  },
});
