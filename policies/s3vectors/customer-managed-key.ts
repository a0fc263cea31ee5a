import { definePolicy, violationUnless } from "../core/policy";

const INDEX = "aws:s3/vectorsIndex:VectorsIndex";

export default definePolicy({
  id: "s3vectors-customer-managed-key",
  title: "S3 vector buckets and indexes are encrypted with a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:s3/vectorsVectorBucket:VectorsVectorBucket", INDEX],
  whenAbsent: "A vector bucket is encrypted with AES256; an index is as its bucket.",
  fix: 'Set encryptionConfigurations: [{ sseType: "aws:kms", kmsKeyArn }] (only at creation).',
  judge(resource) {
    const type = resource.word("encryptionConfigurations.sseType");
    const inherited = resource.type === INDEX ? type.orElse("aws:kms") : type;
    return violationUnless(inherited.is("aws:kms"), "encryptionConfigurations.sseType is not aws:kms");
  },
});
