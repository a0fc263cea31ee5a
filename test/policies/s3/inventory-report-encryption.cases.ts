import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const inventory = (encryption?: pulumi.Input<aws.types.input.s3.InventoryDestinationBucketEncryption>) =>
  new aws.s3.Inventory("documents", {
    bucket: "documents",
    includedObjectVersions: "All",
    schedule: { frequency: "Weekly" },
    destination: {
      bucket: { bucketArn: "arn:aws:s3:::clinic-reports", format: "CSV", ...(encryption && { encryption }) },
    },
  });

type Export = aws.types.input.s3control.StorageLensConfigurationStorageLensConfigurationDataExport;
type Encryption =
  aws.types.input.s3control.StorageLensConfigurationStorageLensConfigurationDataExportS3BucketDestinationEncryption;

const lens = (
  dataExport?: Export,
  more: Partial<aws.types.input.s3control.StorageLensConfigurationStorageLensConfiguration> = {},
) =>
  new aws.s3control.StorageLensConfiguration("clinic", {
    configId: "clinic",
    storageLensConfiguration: {
      enabled: true,
      accountLevel: { bucketLevel: {} },
      ...(dataExport && { dataExport }),
      ...more,
    },
  });

const toBucket = (encryption?: Encryption) => ({
  s3BucketDestination: {
    accountId: "123456789012",
    arn: "arn:aws:s3:::clinic-reports",
    format: "CSV",
    outputSchemaVersion: "V_1",
    ...(encryption && { encryption }),
  },
});

export const cases: PolicyCases = {
  compliant: {
    "a KMS key": { doc: true, program: () => inventory({ sseKms: { keyId: new aws.kms.Key("reports").arn } }) },
    "an export with a KMS key": () => lens(toBucket({ sseKms: { keyId: new aws.kms.Key("reports").arn } })),
  },
  violating: {
    "nothing said": { doc: true, program: () => inventory() },
    "a key of S3": () => inventory({ sseS3: {} }),
    "an export of which nothing is said": {
      findings: ["storageLensConfiguration.dataExport.s3BucketDestination"],
      program: () => lens(toBucket()),
    },
    "an export with a key of S3": {
      findings: ["storageLensConfiguration.dataExport.s3BucketDestination"],
      program: () => lens(toBucket({ sseS3s: [{}] })),
    },
    "an export of every prefix": {
      findings: ["storageLensConfiguration.expandedPrefixesDataExport.s3BucketDestination"],
      program: () => lens(undefined, { expandedPrefixesDataExport: toBucket() }),
    },
  },
  undecided: {
    "an encryption that is computed": () => inventory(new aws.kms.Key("reports").arn.apply(() => ({}))),
  },
  notApplicable: {
    "no export": () => lens(),
    "an export to metrics alone": () => lens({ cloudWatchMetrics: { enabled: true } }),
  },
};
