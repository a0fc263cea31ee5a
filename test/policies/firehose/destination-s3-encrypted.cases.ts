import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

type Args = aws.kinesis.FirehoseDeliveryStreamArgs;

const stream = (args: Args) => new aws.kinesis.FirehoseDeliveryStream("vitals", args);

const roleArn = "arn:aws:iam::111122223333:role/vitals";
const bucketArn = "arn:aws:s3:::clinic-vitals";
const KEY = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
const place = { bucketArn, roleArn };
const encrypted = { ...place, kmsKeyArn: KEY };
const unencrypted: typeof place = place;

const direct = (more: Partial<aws.types.input.kinesis.FirehoseDeliveryStreamExtendedS3Configuration> = {}) =>
  stream({ destination: "extended_s3", extendedS3Configuration: { ...place, ...more } });

const intoBucket = (sseAlgorithm: string) => {
  const bucket = new aws.s3.Bucket("vitals");
  new aws.s3.BucketServerSideEncryptionConfiguration("vitals", {
    bucket: bucket.id,
    rules: [{ applyServerSideEncryptionByDefault: { sseAlgorithm } }],
  });
  direct({ bucketArn: bucket.arn });
};

const destinations = (s3Configuration: typeof place): Record<string, Args> => {
  const indexed = { indexName: "vitals", roleArn, s3Configuration };
  return {
    redshiftConfiguration: {
      destination: "redshift",
      redshiftConfiguration: {
        clusterJdbcurl: "jdbc:redshift://claims.example.us-east-1.redshift.amazonaws.com:5439/claims",
        dataTableName: "vitals",
        roleArn,
        s3Configuration,
      },
    },
    opensearchConfiguration: {
      destination: "opensearch",
      opensearchConfiguration: { domainArn: "arn:aws:es:us-east-1:111122223333:domain/vitals", ...indexed },
    },
    elasticsearchConfiguration: {
      destination: "elasticsearch",
      elasticsearchConfiguration: { domainArn: "arn:aws:es:us-east-1:111122223333:domain/vitals", ...indexed },
    },
    splunkConfiguration: {
      destination: "splunk",
      splunkConfiguration: { hecEndpoint: "https://splunk.clinic.example:8088", s3Configuration },
    },
    httpEndpointConfiguration: {
      destination: "http_endpoint",
      httpEndpointConfiguration: { url: "https://intake.clinic.example", roleArn, s3Configuration },
    },
    snowflakeConfiguration: {
      destination: "snowflake",
      snowflakeConfiguration: {
        accountUrl: "https://clinic.snowflakecomputing.com",
        database: "CLAIMS",
        schema: "PUBLIC",
        table: "VITALS",
        roleArn,
        s3Configuration,
      },
    },
    opensearchserverlessConfiguration: {
      destination: "opensearchserverless",
      opensearchserverlessConfiguration: {
        collectionEndpoint: "https://vitals.us-east-1.aoss.amazonaws.com",
        ...indexed,
      },
    },
    icebergConfiguration: {
      destination: "iceberg",
      icebergConfiguration: { catalogArn: "arn:aws:glue:us-east-1:111122223333:catalog", roleArn, s3Configuration },
    },
  };
};

export const cases: PolicyCases = {
  compliant: {
    "a key": {
      doc: true,
      program: () => {
        const key = new aws.kms.Key("vitals");
        direct({ kmsKeyArn: key.arn });
      },
    },
    "a bucket that encrypts with a KMS key": () => intoBucket("aws:kms"),
    "a backup with a key": () => direct({ kmsKeyArn: KEY, s3BackupMode: "Enabled", s3BackupConfiguration: encrypted }),
    ...Object.fromEntries(
      Object.entries(destinations(encrypted)).map(([path, args]) => [`a key in ${path}`, () => stream(args)]),
    ),
  },
  violating: {
    "no key": { doc: true, findings: ["extendedS3Configuration"], program: () => direct() },
    "a bucket that encrypts with a key of S3": {
      findings: ["extendedS3Configuration"],
      program: () => intoBucket("AES256"),
    },
    "a backup without a key": {
      findings: ["extendedS3Configuration.s3BackupConfiguration"],
      program: () => direct({ kmsKeyArn: KEY, s3BackupMode: "Enabled", s3BackupConfiguration: unencrypted }),
    },
    ...Object.fromEntries(
      Object.entries(destinations(unencrypted)).map(([path, args]) => [
        `no key in ${path}`,
        { findings: [`${path}.s3Configuration`], program: () => stream(args) },
      ]),
    ),
  },
  undecided: {
    "a destination that is computed": () =>
      stream({
        destination: "extended_s3",
        extendedS3Configuration: new aws.kms.Key("key").arn.apply((kmsKeyArn) => ({ ...place, kmsKeyArn })),
      }),
    "a bucket whose encryption is computed": () => intoBucket(new aws.kms.Key("key").description as never),
  },
};
