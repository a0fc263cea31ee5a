import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const configuration = (text: pulumi.Input<string>) =>
  new aws.emr.SecurityConfiguration("claims", { configuration: text });

const encryption = (EncryptionConfiguration: unknown) => () =>
  configuration(JSON.stringify({ EncryptionConfiguration }));

const s3 = (S3EncryptionConfiguration?: object) =>
  encryption({ EnableAtRestEncryption: true, AtRestEncryptionConfiguration: { S3EncryptionConfiguration } });

export const cases: PolicyCases = {
  compliant: {
    "SSE-KMS": { doc: true, program: s3({ EncryptionMode: "SSE-KMS", AwsKmsKey: "alias/clinic" }) },
    "CSE-KMS": s3({ EncryptionMode: "CSE-KMS", AwsKmsKey: "alias/clinic" }),
    "CSE-Custom": s3({ EncryptionMode: "CSE-Custom", S3Object: "s3://clinic-artifacts/keys.jar" }),
    "another spelling": s3({ EncryptionMode: "sse-kms" }),
  },
  violating: {
    "SSE-S3": { doc: true, program: s3({ EncryptionMode: "SSE-S3" }) },
    "no mode": s3({}),
    "no settings for S3": s3(),
    "disks only": encryption({
      EnableAtRestEncryption: true,
      AtRestEncryptionConfiguration: { LocalDiskEncryptionConfiguration: { EncryptionKeyProviderType: "AwsKms" } },
    }),
    "a KMS mode for one bucket only": s3({
      EncryptionMode: "SSE-S3",
      Overrides: [{ BucketName: "clinic-claims", EncryptionMode: "SSE-KMS" }],
    }),
  },
  undecided: {
    "a document that names a key of the stack": () =>
      configuration(
        new aws.kms.Key("key").arn.apply((AwsKmsKey) =>
          JSON.stringify({
            EncryptionConfiguration: {
              EnableAtRestEncryption: true,
              AtRestEncryptionConfiguration: { S3EncryptionConfiguration: { EncryptionMode: "SSE-KMS", AwsKmsKey } },
            },
          }),
        ),
      ),
    "text that is no JSON": () => configuration("EncryptionMode: SSE-KMS"),
  },
  notApplicable: {
    "no encryption at rest": encryption({ EnableAtRestEncryption: false, EnableInTransitEncryption: true }),
    "an empty document": () => configuration("{}"),
  },
};
