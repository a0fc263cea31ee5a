import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const configuration = (text: pulumi.Input<string>) =>
  new aws.emr.SecurityConfiguration("claims", { configuration: text });

const encryption = (EncryptionConfiguration: unknown) => () =>
  configuration(JSON.stringify({ EncryptionConfiguration }));

const S3 = { EncryptionMode: "SSE-S3" };
const KMS = { EncryptionKeyProviderType: "AwsKms", AwsKmsKey: "alias/clinic" };

export const cases: PolicyCases = {
  compliant: {
    "disks with a KMS key": {
      doc: true,
      program: encryption({
        EnableAtRestEncryption: true,
        AtRestEncryptionConfiguration: { S3EncryptionConfiguration: S3, LocalDiskEncryptionConfiguration: KMS },
      }),
    },
    "disks with a key of a provider of one's own": encryption({
      EnableAtRestEncryption: true,
      AtRestEncryptionConfiguration: {
        LocalDiskEncryptionConfiguration: {
          EncryptionKeyProviderType: "Custom",
          S3Object: "s3://clinic-artifacts/keys.jar",
          EncryptionKeyProviderClass: "example.clinic.Keys",
        },
      },
    }),
  },
  violating: {
    "S3 only": {
      doc: true,
      program: encryption({
        EnableAtRestEncryption: true,
        AtRestEncryptionConfiguration: { S3EncryptionConfiguration: S3 },
      }),
    },
    "only the flag": encryption({ EnableAtRestEncryption: true }),
    "the flag as text": encryption({ EnableAtRestEncryption: "true", AtRestEncryptionConfiguration: {} }),
  },
  undecided: {
    "a document that names a key of the stack": () =>
      configuration(
        new aws.kms.Key("key").arn.apply((AwsKmsKey) =>
          JSON.stringify({
            EncryptionConfiguration: {
              EnableAtRestEncryption: true,
              AtRestEncryptionConfiguration: { LocalDiskEncryptionConfiguration: { ...KMS, AwsKmsKey } },
            },
          }),
        ),
      ),
  },
  notApplicable: {
    "no encryption at rest": encryption({ EnableAtRestEncryption: false, EnableInTransitEncryption: true }),
    "an empty document": () => configuration("{}"),
  },
};
