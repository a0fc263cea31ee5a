import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

type Configuration = aws.types.input.athena.WorkgroupConfiguration;
type ResultEncryption = aws.types.input.athena.WorkgroupConfigurationResultConfigurationEncryptionConfiguration;

const workgroup = (configuration?: aws.athena.WorkgroupArgs["configuration"]) =>
  new aws.athena.Workgroup("claims", { configuration });

const results = (encryptionConfiguration: ResultEncryption) =>
  workgroup({ resultConfiguration: { outputLocation: "s3://clinic-results/", encryptionConfiguration } });

const managed = (enabled: boolean, encryptionConfiguration?: { kmsKey: aws.kms.Key["arn"] }) =>
  workgroup({ managedQueryResultsConfiguration: { enabled, encryptionConfiguration } });

const database = (encryptionConfiguration?: aws.athena.DatabaseArgs["encryptionConfiguration"]) =>
  new aws.athena.Database("claims", { name: "claims", bucket: "clinic-claims", encryptionConfiguration });

const key = () => new aws.kms.Key("key").arn;

export const cases: PolicyCases = {
  compliant: {
    "results with a key": {
      doc: true,
      program: () => {
        const key = new aws.kms.Key("claims");
        new aws.athena.Workgroup("claims", {
          configuration: {
            resultConfiguration: {
              outputLocation: "s3://clinic-results/",
              encryptionConfiguration: { encryptionOption: "SSE_KMS", kmsKeyArn: key.arn },
            },
          },
        });
      },
    },
    "results encrypted by the client": () => results({ encryptionOption: "CSE_KMS", kmsKeyArn: key() }),
    "results that Athena manages, with a key": () => managed(true, { kmsKey: key() }),
    "a database with a key": () => database({ encryptionOption: "SSE_KMS", kmsKey: key() }),
  },
  violating: {
    "a key of S3": { doc: true, program: () => results({ encryptionOption: "SSE_S3" }) },
    "a key of S3, although another one is named": () => results({ encryptionOption: "SSE_S3", kmsKeyArn: key() }),
    "nothing declared": () => workgroup(),
    "the key that AWS manages": {
      isEnoughIfSet: ["configuration.resultConfiguration.encryptionConfiguration.kmsKeyArn"],
      program: () => results({ encryptionOption: "SSE_KMS", kmsKeyArn: "alias/aws/s3" }),
    },
    "results that Athena manages, without a key": () => managed(true),
    "a key of managed results that are off": () => managed(false, { kmsKey: key() }),
    "a database without encryption": () => database(),
    "a database with a key of S3": () => database({ encryptionOption: "SSE_S3" }),
    "a database with a key of S3, although another one is named": () =>
      database({ encryptionOption: "SSE_S3", kmsKey: key() }),
  },
  undecided: {
    "an option that is computed": () =>
      results({ encryptionOption: new aws.kms.Key("key").description, kmsKeyArn: "alias/claims" }),
    "a configuration that is computed": () => workgroup(new aws.kms.Key("key").arn.apply((): Configuration => ({}))),
  },
};
