import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const table = (encryptionOption?: pulumi.Input<string>, hasLocation = true) =>
  new aws.timestreamwrite.Table("vitals", {
    databaseName: "vitals",
    tableName: "vitals",
    ...(hasLocation && {
      magneticStoreWriteProperties: {
        enableMagneticStoreWrites: true,
        magneticStoreRejectedDataLocation: {
          s3Configuration: { bucketName: "clinic-rejected", ...(encryptionOption && { encryptionOption }) },
        },
      },
    }),
  });

const query = (encryptionOption?: string) =>
  new aws.timestreamquery.ScheduledQuery("vitals", {
    executionRoleArn: "arn:aws:iam::123456789012:role/vitals",
    queryString: "SELECT 1",
    scheduleConfiguration: { scheduleExpression: "rate(1 hour)" },
    notificationConfiguration: { snsConfiguration: { topicArn: "arn:aws:sns:us-east-1:123456789012:vitals" } },
    targetConfiguration: {
      timestreamConfiguration: {
        databaseName: "vitals",
        tableName: "hourly",
        timeColumn: "time",
        dimensionMappings: [{ name: "ward", dimensionValueType: "VARCHAR" }],
      },
    },
    errorReportConfiguration: {
      s3Configuration: { bucketName: "clinic-errors", ...(encryptionOption && { encryptionOption }) },
    },
  });

export const cases: PolicyCases = {
  compliant: {
    "a KMS key": { doc: true, program: () => table("SSE_KMS") },
    "a query's reports with a KMS key": () => query("SSE_KMS"),
  },
  violating: {
    "nothing said": { doc: true, program: () => table() },
    "a key of S3": () => table("SSE_S3"),
    "a query of which nothing is said": () => query(),
    "a query's reports with a key of S3": () => query("SSE_S3"),
  },
  undecided: {
    "an option that is computed": () => table(new aws.kms.Key("vitals").arn),
  },
  notApplicable: {
    "a table that writes no reports": () => table(undefined, false),
  },
};
