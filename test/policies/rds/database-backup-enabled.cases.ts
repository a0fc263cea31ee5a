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

const computed = <T>(value: T): pulumi.Output<T> => new aws.kms.Key("key").arn.apply(() => value);

export const cases: PolicyCases = {
  compliant: {
    "an instance that keeps backups": { doc: true, program: instance({ backupRetentionPeriod: 7 }) },
    "a single day": instance({ backupRetentionPeriod: 1 }),
    "a number in text": instance({ backupRetentionPeriod: "14" as never }),
    "a restored instance": instance({ snapshotIdentifier: "records-2025", backupRetentionPeriod: 7 }),
    "a cluster that keeps backups": cluster({ backupRetentionPeriod: 7 }),
    "a cluster that says nothing": cluster(),
  },
  violating: {
    "an instance that says nothing": { doc: true, program: instance() },
    "an instance with backups turned off": instance({ backupRetentionPeriod: 0 }),
    "turned off in text": instance({ backupRetentionPeriod: "0" as never }),
    "a restored instance that says nothing": () =>
      new aws.rds.Instance("records", { instanceClass: "db.m7g.large", snapshotIdentifier: "records-2025" }),
    "an empty source": {
      isEnoughIfSet: ["replicateSourceDb"],
      program: instance({ replicateSourceDb: "" }),
    },
    "a cluster with backups turned off": cluster({ backupRetentionPeriod: 0 }),
  },
  undecided: {
    "a computed period": () => instance({ backupRetentionPeriod: computed(7) })(),
    "a computed engine": () => instance({ engine: computed("postgres") })(),
  },
  notApplicable: {
    "a replica": () => new aws.rds.Instance("replica", { instanceClass: "db.m7g.large", replicateSourceDb: "records" }),
    "a replica of a computed source": () => {
      const source = new aws.kms.Key("key").arn;
      new aws.rds.Instance("replica", { instanceClass: "db.m7g.large", replicateSourceDb: source });
    },
    "a member of an Aurora cluster": instance({ engine: "aurora-mysql" }),
    "a cluster that replicates another": cluster({
      replicationSourceIdentifier: "arn:aws:rds:us-west-2:111122223333:cluster:claims",
      backupRetentionPeriod: 0,
    }),
  },
};
