import type { Block } from "../core/fact";
import { definePolicy, violationIf } from "../core/policy";
import { and } from "../core/truth";

export default definePolicy({
  id: "s3-metadata-table-encryption",
  title: "S3 metadata journal and inventory tables are encrypted with KMS",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["astro#encryption-at-rest", "aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:s3/bucketMetadataConfiguration:BucketMetadataConfiguration"],
  whenAbsent: "Tables are encrypted with a key of S3.",
  fix: 'Set encryptionConfiguration: {sseAlgorithm: "aws:kms", kmsKeyArn: key.arn} on the table configuration.',
  judge(configuration) {
    const metadata = configuration.block("metadataConfiguration");
    const isPlain = (table: Block) => table.word("encryptionConfiguration.sseAlgorithm").is("aws:kms").not;
    const [journal, inventory] = [
      metadata.block("journalTableConfiguration"),
      metadata.block("inventoryTableConfiguration"),
    ];
    return [
      violationIf(isPlain(journal), `${journal.path}.encryptionConfiguration names no KMS key`, {
        detail: "journalTableConfiguration",
      }),
      violationIf(
        and(inventory.word("configurationState").is("enabled"), isPlain(inventory)),
        `${inventory.path}.encryptionConfiguration names no KMS key`,
        { detail: "inventoryTableConfiguration" },
      ),
    ];
  },
});
