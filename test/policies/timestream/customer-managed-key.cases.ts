import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const database = (args: Partial<aws.timestreamwrite.DatabaseArgs> = {}) =>
  new aws.timestreamwrite.Database("vitals", { databaseName: "vitals", ...args });

const query = (args: Partial<aws.timestreamquery.ScheduledQueryArgs> = {}) =>
  new aws.timestreamquery.ScheduledQuery("vitals", {
    executionRoleArn: "arn:aws:iam::111122223333:role/vitals",
    queryString:
      "SELECT ward, bin(time, 1h) AS hour, count(*) AS readings FROM vitals.beds GROUP BY ward, bin(time, 1h)",
    scheduleConfiguration: { scheduleExpression: "rate(1 hour)" },
    errorReportConfiguration: { s3Configuration: { bucketName: "clinic-query-errors" } },
    notificationConfiguration: {
      snsConfiguration: { topicArn: "arn:aws:sns:us-east-1:111122223333:vitals" },
    },
    targetConfiguration: {
      timestreamConfiguration: {
        databaseName: "vitals",
        tableName: "hourly",
        timeColumn: "hour",
        dimensionMappings: [{ name: "ward", dimensionValueType: "VARCHAR" }],
      },
    },
    ...args,
  });

export const cases: PolicyCases = {
  compliant: {
    "a database with a key of one's own": {
      doc: true,
      program: () => {
        const key = new aws.kms.Key("vitals");
        database({ kmsKeyId: key.arn });
      },
    },
    "a key that is named": () => database({ kmsKeyId: "1234abcd-12ab-34cd-56ef-1234567890ab" }),
    "the alias of a key of one's own": () => database({ kmsKeyId: "alias/clinic/timestream" }),
    "a scheduled query": () => {
      const key = new aws.kms.Key("vitals");
      query({ kmsKeyId: key.arn });
    },
  },
  violating: {
    "nothing said": { doc: true, program: () => database() },
    "an empty key": { isEnoughIfSet: ["kmsKeyId"], program: () => database({ kmsKeyId: "" }) },
    "the alias of AWS's key": {
      isEnoughIfSet: ["kmsKeyId"],
      program: () => database({ kmsKeyId: "arn:aws:kms:us-east-1:111122223333:alias/aws/timestream" }),
    },
    "a scheduled query that says nothing": () => query(),
    "a scheduled query with AWS's key": {
      isEnoughIfSet: ["kmsKeyId"],
      program: () => query({ kmsKeyId: "alias/aws/timestream" }),
    },
  },
  undecided: {},
};
