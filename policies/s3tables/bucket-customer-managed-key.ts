import { definePolicy, violationUnless } from "../core/policy";

const TABLE = "aws:s3tables/table:Table";

export default definePolicy({
  id: "s3tables-bucket-customer-managed-key",
  title: "S3 table buckets and tables are encrypted with a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:s3tables/tableBucket:TableBucket", TABLE],
  whenAbsent: "A table bucket is encrypted with AES256; a table is as its bucket.",
  fix: 'Set encryptionConfiguration: { sseAlgorithm: "aws:kms", kmsKeyArn }.',
  judge(resource) {
    const algorithm = resource.word("encryptionConfiguration.sseAlgorithm");
    const inherited = resource.type === TABLE ? algorithm.orElse("aws:kms") : algorithm;
    return violationUnless(inherited.is("aws:kms"), "encryptionConfiguration.sseAlgorithm is not aws:kms");
  },
});
