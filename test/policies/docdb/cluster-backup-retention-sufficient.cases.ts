import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const cluster =
  (args: aws.docdb.ClusterArgs = {}) =>
  () =>
    new aws.docdb.Cluster("charts", args);

const elastic =
  (args: Partial<aws.docdb.ElasticClusterArgs> = {}) =>
  () =>
    new aws.docdb.ElasticCluster("charts", {
      adminUserName: "clinic",
      adminUserPassword: "arn:aws:secretsmanager:us-east-1:111122223333:secret:charts",
      authType: "SECRET_ARN",
      shardCapacity: 4,
      shardCount: 2,
      ...args,
    });

const twoWeeks = { database: { minimumBackupRetentionDays: 14 } };

export const cases: PolicyCases = {
  compliant: {
    "a week": { doc: true, program: cluster({ backupRetentionPeriod: 7 }) },
    "a number in text": cluster({ backupRetentionPeriod: "35" as never }),
    "as long as the settings ask": { settings: twoWeeks, program: cluster({ backupRetentionPeriod: 14 }) },
    "AWS's day, where the settings allow it": {
      settings: { database: { minimumBackupRetentionDays: 1 } },
      program: cluster(),
    },
    "an elastic cluster": elastic({ backupRetentionPeriod: 7 }),
  },
  violating: {
    "nothing said": { doc: true, program: cluster() },
    "a day less": cluster({ backupRetentionPeriod: 6 }),
    "a number in text": cluster({ backupRetentionPeriod: "1" as never }),
    "shorter than the settings ask": { settings: twoWeeks, program: cluster({ backupRetentionPeriod: 7 }) },
    "an elastic cluster that says nothing": elastic(),
    "an elastic cluster": elastic({ backupRetentionPeriod: 1 }),
  },
  undecided: {
    "a computed period": () => {
      const key = new aws.kms.Key("key");
      cluster({ backupRetentionPeriod: key.arn.apply((arn) => arn.length) })();
    },
  },
};
