import { definePolicy, violationIf, violationUnless } from "../core/policy";

const COPY = "aws:s3/objectCopy:ObjectCopy";

export default definePolicy({
  id: "s3-object-encryption",
  title: "Objects uploaded or copied by a program use an approved server-side encryption",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: [
    "sftp-to-go#encryption-at-rest",
    "astro#encryption-at-rest",
    "astro#storage-encryption-stays-on",
    "aptible#encryption-at-rest",
  ],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:s3/bucketObject:BucketObject", "aws:s3/bucketObjectv2:BucketObjectv2", COPY],
  whenAbsent: "The bucket's default encryption applies.",
  fix: 'Remove serverSideEncryption and customerAlgorithm so that the bucket\'s default applies, or set serverSideEncryption: "aws:kms".',
  judge: (object) => [
    violationUnless(
      object.text("serverSideEncryption").orElse("AES256").isOneOf(["AES256", "aws:kms", "aws:kms:dsse", "aws:fsx"]),
      "serverSideEncryption is not an approved algorithm",
    ),
    ...(object.type === COPY
      ? [
          violationIf(object.text("customerAlgorithm").isSet, "customerAlgorithm asks for a customer-provided key", {
            detail: "customerAlgorithm",
          }),
        ]
      : []),
  ],
});
