import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const configuration = (text: pulumi.Input<string>) =>
  new aws.emr.SecurityConfiguration("claims", { configuration: text });

const document = (LocalDiskEncryptionConfiguration: unknown, EnableAtRestEncryption = true) =>
  JSON.stringify({
    EncryptionConfiguration: {
      EnableAtRestEncryption,
      EnableInTransitEncryption: false,
      AtRestEncryptionConfiguration: { LocalDiskEncryptionConfiguration },
    },
  });

const KEY = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
const disks = (more: object = {}) => ({ EncryptionKeyProviderType: "AwsKms", AwsKmsKey: KEY, ...more });

export const cases: PolicyCases = {
  compliant: {
    "root volumes are encrypted": {
      doc: true,
      program: () => configuration(document(disks({ EnableEbsEncryption: true }))),
    },
    "true as text": () => configuration(document(disks({ EnableEbsEncryption: "true" }))),
    "every volume of the region is encrypted": () => {
      new aws.ebs.EncryptionByDefault("volumes", { enabled: true });
      configuration(document(disks()));
    },
    "every volume of the region is encrypted, as is the default": () => {
      new aws.ebs.EncryptionByDefault("volumes");
      configuration(document(disks()));
    },
  },
  violating: {
    "root volumes are not encrypted": { doc: true, program: () => configuration(document(disks())) },
    "an explicit false": () => configuration(document(disks({ EnableEbsEncryption: false }))),
    "encryption by default that is off": () => {
      new aws.ebs.EncryptionByDefault("volumes", { enabled: false });
      configuration(document(disks()));
    },
    "encryption by default in another region": () => {
      new aws.ebs.EncryptionByDefault("volumes", { region: "us-west-2" });
      configuration(document(disks()));
    },
  },
  undecided: {
    "a document that is computed": () =>
      configuration(new aws.kms.Key("key").arn.apply((AwsKmsKey) => document(disks({ AwsKmsKey })))),
    "text that is no JSON": () => configuration("EnableEbsEncryption: true"),
  },
  notApplicable: {
    "a key provider of one's own": () =>
      configuration(document({ EncryptionKeyProviderType: "Custom", S3Object: "s3://clinic-keys/provider.jar" })),
    "no encryption of local disks": () => configuration(document(undefined)),
    "no encryption at rest": () => configuration(document(disks(), false)),
  },
};
