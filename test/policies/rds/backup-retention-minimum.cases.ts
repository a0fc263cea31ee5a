import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const instance =
  (args: Partial<aws.rds.InstanceArgs> = {}) =>
  () =>
    new aws.rds.Instance("records", {
      engine: "postgres",
      instanceClass: "db.m7g.large",
      allocatedStorage: 100,
      ...args,
    });

const cluster =
  (args: Partial<aws.rds.ClusterArgs> = {}) =>
  () =>
    new aws.rds.Cluster("claims", { engine: "aurora-postgresql", ...args });

const replication = (retentionPeriod?: number) => () =>
  new aws.rds.InstanceAutomatedBackupsReplication("records", {
    sourceDbInstanceArn: "arn:aws:rds:us-west-2:111122223333:db:records",
    ...(retentionPeriod !== undefined && { retentionPeriod }),
  });

const computed = <T>(value: T): pulumi.Output<T> => new aws.kms.Key("key").arn.apply(() => value);
const twoWeeks = { database: { minimumBackupRetentionDays: 14 } };

export const cases: PolicyCases = {
  compliant: {
    "an instance that keeps backups for a week": { doc: true, program: instance({ backupRetentionPeriod: 7 }) },
    "a number in text": instance({ backupRetentionPeriod: "35" as never }),
    "as long as the settings ask": { settings: twoWeeks, program: instance({ backupRetentionPeriod: 14 }) },
    "shorter, as the settings allow": {
      settings: { database: { minimumBackupRetentionDays: 1 } },
      program: cluster(),
    },
    "a cluster": cluster({ backupRetentionPeriod: 7 }),
    "backups that are replicated": replication(14),
    "a replication that says nothing": replication(),
  },
  violating: {
    "an instance that keeps backups for a day": { doc: true, program: instance({ backupRetentionPeriod: 1 }) },
    "a day less": instance({ backupRetentionPeriod: 6 }),
    "a number in text": instance({ backupRetentionPeriod: "3" as never }),
    "shorter than the settings ask": { settings: twoWeeks, program: instance({ backupRetentionPeriod: 7 }) },
    "a cluster that says nothing": cluster(),
    "a cluster": cluster({ backupRetentionPeriod: 3 }),
    "backups that are replicated": replication(3),
    "a replication that says nothing, where the settings ask for more": {
      settings: twoWeeks,
      program: replication(),
    },
  },
  undecided: {
    "a computed period": () => instance({ backupRetentionPeriod: computed(1) })(),
    "a computed engine": () => instance({ engine: computed("postgres"), backupRetentionPeriod: 1 })(),
  },
  notApplicable: {
    "an instance that keeps none": instance({ backupRetentionPeriod: 0 }),
    "an instance that says nothing": instance(),
    "a replica": () =>
      new aws.rds.Instance("replica", {
        instanceClass: "db.m7g.large",
        replicateSourceDb: "records",
        backupRetentionPeriod: 1,
      }),
    "a member of an Aurora cluster": instance({ engine: "aurora-postgresql", backupRetentionPeriod: 1 }),
    "a cluster that replicates another": cluster({
      replicationSourceIdentifier: "arn:aws:rds:us-west-2:111122223333:cluster:claims",
    }),
  },
};
