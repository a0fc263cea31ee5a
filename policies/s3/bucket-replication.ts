import type { Block, Items } from "../core/fact";
import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { or } from "../core/truth";
import { BUCKET, BUCKET_V2, BUCKETS, inlineBlock, isLogSink, logSources } from "./_shared";

const REPLICATION = "aws:s3/bucketReplicationConfig:BucketReplicationConfig";

export default definePolicy({
  id: "s3-bucket-replication",
  title: "S3 buckets replicate objects to another bucket for recovery",
  family: "contingency",
  citations: ["164.308(a)(7)(ii)(A)", "164.308(a)(7)(ii)(B)", "164.308(a)(7)(i)"],
  sources: ["sftp-to-go#durability", "aptible#data-backup", "aptible#disaster-recovery"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: BUCKETS,
  companions: {
    replication: { types: [REPLICATION], by: "bucket" },
    replicationInto: { types: [REPLICATION], by: "rules.destination.bucket" },
    inlineInto: { types: [BUCKET], by: "replicationConfiguration.rules.destination.bucket" },
    inlineIntoV2: { types: [BUCKET_V2], by: "replicationConfigurations.rules.destinations.bucket" },
    ...logSources,
  },
  whenAbsent: "Objects are kept in one bucket, over several zones of its region.",
  fix: "Add a BucketReplicationConfig with an Enabled rule to a bucket in a designated region.",
  peers: {
    "cdk-nag": ["S3BucketReplicationEnabled"],
    config: ["s3-bucket-replication-enabled"],
    guard: ["s3_bucket_replication_enabled"],
    prowler: ["s3_bucket_cross_region_replication"],
    steampipe: ["s3_bucket_cross_region_replication_enabled"],
    checkov: ["CKV_AWS_144"],
    "compliance-policies": [
      "aws-s3-bucket-enable-replication-configuration",
      "aws-s3-bucket-configure-replication-configuration",
    ],
  },
  judge(bucket, { companionsOf }) {
    const { replication, replicationInto, inlineInto, inlineIntoV2 } = companionsOf(bucket);
    const isEnabled = (rules: Items<Block>) => rules.some((rule) => rule.word("status").is("enabled"));
    const isReplicated = or(
      isEnabled(inlineBlock(bucket, "replicationConfiguration").list("rules")),
      replication.some((companion) => isEnabled(companion.list("rules"))),
    );
    const holdsCopies = or(replicationInto.exist, inlineInto.exist, inlineIntoV2.exist);
    return onlyIf(or(holdsCopies, isLogSink(companionsOf(bucket))).not, "holds copies or logs", () =>
      violationUnless(isReplicated, "No enabled replication rule copies the bucket's objects to another bucket"),
    );
  },
});
