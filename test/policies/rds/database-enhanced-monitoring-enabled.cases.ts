import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const monitoringRoleArn = "arn:aws:iam::111122223333:role/rds-monitoring";
const monitored = { monitoringInterval: 60, monitoringRoleArn };
const engine = "aurora-postgresql";
const multiAz = { engine: "postgres", dbClusterInstanceClass: "db.m6gd.large", allocatedStorage: 100, iops: 1000 };

const instance =
  (args: Partial<aws.rds.InstanceArgs> = {}) =>
  () =>
    new aws.rds.Instance("records", {
      engine: "postgres",
      instanceClass: "db.m7g.large",
      allocatedStorage: 100,
      ...args,
    });

const member = (clusterIdentifier: pulumi.Input<string>, args: Partial<aws.rds.ClusterInstanceArgs> = {}) =>
  new aws.rds.ClusterInstance("claims", { clusterIdentifier, engine, instanceClass: "db.r7g.large", ...args });

const memberOf =
  (args: Partial<aws.rds.ClusterArgs>, memberArgs: Partial<aws.rds.ClusterInstanceArgs> = {}) =>
  () =>
    member(new aws.rds.Cluster("claims", { engine, ...args }).id, memberArgs);

export const cases: PolicyCases = {
  compliant: {
    "an instance that reports every minute": { doc: true, program: instance(monitored) },
    "an interval in text": instance({ monitoringInterval: "15" as never, monitoringRoleArn }),
    "a replica": () =>
      new aws.rds.Instance("replica", {
        instanceClass: "db.m7g.large",
        replicateSourceDb: "records",
        ...monitored,
      }),
    "a member of a cluster": memberOf({}, monitored),
    "a member whose cluster sets the interval": memberOf(monitored),
    "a member that names its cluster by a literal": {
      linkedByLiteral: ["clusterIdentifier"],
      program: () => {
        new aws.rds.Cluster("claims", { engine, clusterIdentifier: "claims", ...monitored });
        member("claims");
      },
    },
    "a Multi-AZ cluster": () => new aws.rds.Cluster("claims", { ...multiAz, ...monitored }),
  },
  violating: {
    "an instance that says nothing": { doc: true, program: instance() },
    "an interval of 0": instance({ monitoringInterval: 0 }),
    "an interval of 0 in text": instance({ monitoringInterval: "0" as never }),
    "a role without an interval": instance({ monitoringRoleArn }),
    "a member of a cluster that says nothing either": memberOf({}),
    "a member of a cluster with an interval of 0": memberOf({ monitoringInterval: 0 }, { monitoringInterval: 0 }),
    "a member of a cluster of another stack": () => member("claims"),
    "a Multi-AZ cluster": () => new aws.rds.Cluster("claims", multiAz),
  },
  undecided: {
    "a computed interval": () => {
      const key = new aws.kms.Key("key");
      instance({ monitoringInterval: key.arn.apply((arn) => arn.length) })();
    },
    "a computed interval of the cluster": () => {
      const key = new aws.kms.Key("key");
      memberOf({ monitoringInterval: key.arn.apply((arn) => arn.length) })();
    },
  },
  notApplicable: {
    "a custom engine": instance({ engine: "custom-sqlserver-se" }),
    "a cluster without hosts of its own": () => new aws.rds.Cluster("claims", { engine }),
  },
};
