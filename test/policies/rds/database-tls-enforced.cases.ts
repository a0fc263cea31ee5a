import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const instance =
  (engine: pulumi.Input<string>, args: Partial<aws.rds.InstanceArgs> = {}) =>
  () =>
    new aws.rds.Instance("claims", { instanceClass: "db.m6g.large", allocatedStorage: 100, engine, ...args });

const cluster =
  (engine: pulumi.Input<string>, args: Partial<aws.rds.ClusterArgs> = {}) =>
  () =>
    new aws.rds.Cluster("claims", { engine, ...args });

export const cases: PolicyCases = {
  compliant: {
    "a version of PostgreSQL whose default refuses plaintext": {
      doc: true,
      program: instance("postgres", { engineVersion: "16.4" }),
    },
    "the major version alone": instance("postgres", { engineVersion: "15" }),
    "PostgreSQL without a version, which is a recent one": instance("postgres"),
    "a version of MariaDB whose default refuses plaintext": instance("mariadb", { engineVersion: "11.8.3" }),
    "MariaDB without a version": instance("mariadb"),
    "a version of Aurora PostgreSQL whose default refuses plaintext": cluster("aurora-postgresql", {
      engineVersion: "17.4",
    }),
    "Aurora PostgreSQL without a version": cluster("aurora-postgresql"),
    "a cluster of PostgreSQL": cluster("postgres", { engineVersion: "16.4" }),
    "an instance of Aurora, where the group of its cluster decides": instance("aurora-mysql"),
    "Oracle, which has an option instead": instance("oracle-ee"),
    "a custom engine": instance("custom-sqlserver-ee"),
    "a restored instance, whose engine is not said": () =>
      new aws.rds.Instance("claims", { instanceClass: "db.m6g.large", snapshotIdentifier: "claims-2025" }),
    "a group of another stack": instance("mysql", { parameterGroupName: "clinic-mysql" }),
    "a group of another stack for a cluster": cluster("aurora-mysql", {
      dbClusterParameterGroupName: "clinic-aurora-mysql",
    }),
  },
  violating: {
    "MySQL without a group": { doc: true, program: instance("mysql", { engineVersion: "8.0" }) },
    "MySQL with the default group": instance("mysql", { parameterGroupName: "default.mysql8.0" }),
    "another spelling of the engine": instance("MySQL"),
    "another spelling of the default group": instance("mysql", { parameterGroupName: "Default.MySQL8.0" }),
    "SQL Server without a group": instance("sqlserver-se", { licenseModel: "license-included" }),
    "Db2 without a group": instance("db2-se"),
    "an older version of PostgreSQL": instance("postgres", { engineVersion: "14.12" }),
    "an older version of PostgreSQL as a number": instance("postgres", { engineVersion: 13 as never }),
    "an older version of MariaDB": instance("mariadb", { engineVersion: "10.11.8" }),
    "the version of MariaDB just before": instance("mariadb", { engineVersion: "11.4" }),
    "Aurora MySQL without a group": cluster("aurora-mysql", { engineVersion: "8.0.mysql_aurora.3.08.0" }),
    "an older version of Aurora PostgreSQL": cluster("aurora-postgresql", { engineVersion: "16.4" }),
    "a default group of Aurora PostgreSQL": cluster("aurora-postgresql", {
      engineVersion: "16.4",
      dbClusterParameterGroupName: "default.aurora-postgresql16",
    }),
    "a cluster of MySQL": cluster("mysql", { dbClusterInstanceClass: "db.r6gd.large" }),
    "a cluster of an older PostgreSQL": cluster("postgres", { engineVersion: "14.12" }),
    "Aurora Serverless v2": cluster("aurora-mysql", {
      engineMode: "provisioned",
      serverlessv2ScalingConfiguration: { minCapacity: 1, maxCapacity: 8 },
    }),
  },
  undecided: {
    "an engine that is computed": () => instance(new aws.kms.Key("key").arn)(),
    "a version that is computed": () => instance("postgres", { engineVersion: new aws.kms.Key("key").arn })(),
    "the name of a group that is computed from something else": () =>
      instance("mysql", { parameterGroupName: new aws.kms.Key("key").arn })(),
    "a mode that is computed": () => cluster("aurora-mysql", { engineMode: new aws.kms.Key("key").arn })(),
  },
  notApplicable: {
    "a group of the stack": () => {
      const group = new aws.rds.ParameterGroup("claims", { family: "mysql8.0" });
      instance("mysql", { parameterGroupName: group.name })();
    },
    "a group of the stack, by its id": () => {
      const group = new aws.rds.ParameterGroup("claims", { family: "mysql8.0" });
      instance("mysql", { parameterGroupName: group.id })();
    },
    "a group of the stack, named by a literal": () => {
      new aws.rds.ParameterGroup("claims", { name: "clinic-mysql", family: "mysql8.0" });
      instance("mysql", { parameterGroupName: "clinic-mysql" })();
    },
    "a group of the stack for a cluster": () => {
      const group = new aws.rds.ClusterParameterGroup("claims", { family: "aurora-mysql8.0" });
      cluster("aurora-mysql", { dbClusterParameterGroupName: group.name })();
    },
    "a replica": instance("mysql", { replicateSourceDb: "claims-primary" }),
    "a cluster that replicates another": cluster("aurora-mysql", {
      replicationSourceIdentifier: "arn:aws:rds:us-east-1:123456789012:cluster:claims",
    }),
    "Aurora Serverless v1": cluster("aurora-mysql", { engineMode: "serverless" }),
  },
};
