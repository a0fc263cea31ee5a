import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const instance =
  (engine: pulumi.Input<string>, args: Partial<aws.rds.InstanceArgs> = {}) =>
  () =>
    new aws.rds.Instance("records", { engine, instanceClass: "db.m7g.large", allocatedStorage: 100, ...args });

const cluster =
  (engine: pulumi.Input<string>, args: Partial<aws.rds.ClusterArgs> = {}) =>
  () =>
    new aws.rds.Cluster("claims", { engine, ...args });

const enabled = { iamDatabaseAuthenticationEnabled: true };

export const cases: PolicyCases = {
  compliant: {
    PostgreSQL: { doc: true, program: instance("postgres", enabled) },
    MySQL: instance("mysql", enabled),
    "a recent MariaDB": instance("mariadb", { engineVersion: "10.11.8", ...enabled }),
    "true in text": instance("postgres", { iamDatabaseAuthenticationEnabled: "true" as never }),
    "Aurora MySQL": cluster("aurora-mysql", enabled),
    "Aurora PostgreSQL": cluster("aurora-postgresql", enabled),
    "a Multi-AZ cluster": cluster("postgres", { dbClusterInstanceClass: "db.m6gd.large", ...enabled }),
  },
  violating: {
    "PostgreSQL, and nothing said": { doc: true, program: instance("postgres") },
    "an explicit false": instance("mysql", { iamDatabaseAuthenticationEnabled: false }),
    "another spelling of the engine": instance("MySQL"),
    "MariaDB without a version": instance("mariadb"),
    "the first MariaDB that can": instance("mariadb", { engineVersion: "10.6" }),
    "a later MariaDB": instance("mariadb", { engineVersion: "11.4.3" }),
    "Aurora MySQL": cluster("aurora-mysql"),
    "Aurora PostgreSQL": cluster("aurora-postgresql"),
    "Aurora Serverless v2": cluster("aurora-postgresql", {
      engineMode: "provisioned",
      serverlessv2ScalingConfiguration: { minCapacity: 1, maxCapacity: 8 },
    }),
    "a Multi-AZ cluster": cluster("mysql", { dbClusterInstanceClass: "db.m6gd.large" }),
  },
  undecided: {
    "a computed flag": () => {
      const key = new aws.kms.Key("key");
      instance("postgres", { iamDatabaseAuthenticationEnabled: key.arn.apply((arn) => arn !== "") })();
    },
    "a computed engine": () => instance(new aws.kms.Key("key").arn)(),
    "a computed version of MariaDB": () => instance("mariadb", { engineVersion: new aws.kms.Key("key").arn })(),
    "a computed mode": () => cluster("aurora-mysql", { engineMode: new aws.kms.Key("key").arn })(),
  },
  notApplicable: {
    Oracle: instance("oracle-ee"),
    "SQL Server": instance("sqlserver-se"),
    "a custom engine": instance("custom-oracle-ee"),
    "an older MariaDB": instance("mariadb", { engineVersion: "10.5.25" }),
    "Aurora Serverless v1": cluster("aurora-mysql", { engineMode: "serverless" }),
  },
};
