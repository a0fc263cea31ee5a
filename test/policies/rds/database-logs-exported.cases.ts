import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Exports = aws.rds.InstanceArgs["enabledCloudwatchLogsExports"];

const instance = (engine: pulumi.Input<string>, enabledCloudwatchLogsExports?: Exports) => () =>
  new aws.rds.Instance("records", {
    engine,
    instanceClass: "db.m7g.large",
    allocatedStorage: 100,
    ...(enabledCloudwatchLogsExports && { enabledCloudwatchLogsExports }),
  });

const cluster =
  (engine: string, enabledCloudwatchLogsExports?: Exports, args: Partial<aws.rds.ClusterArgs> = {}) =>
  () =>
    new aws.rds.Cluster("claims", {
      engine,
      ...(enabledCloudwatchLogsExports && { enabledCloudwatchLogsExports }),
      ...args,
    });

const multiAz = { dbClusterInstanceClass: "db.m6gd.large", allocatedStorage: 100, iops: 1000 };

export const cases: PolicyCases = {
  compliant: {
    PostgreSQL: { doc: true, program: instance("postgres", ["postgresql", "upgrade"]) },
    MySQL: instance("mysql", ["audit", "error"]),
    "MariaDB, with more than is asked for": instance("mariadb", ["audit", "error", "general", "slowquery"]),
    Oracle: instance("oracle-ee", ["alert", "audit", "listener"]),
    "another edition of Oracle": instance("oracle-se2-cdb", ["alert", "audit", "listener", "trace"]),
    "SQL Server": instance("sqlserver-se", ["agent", "error"]),
    "SQL Server Express, which has no agent": instance("sqlserver-ex", ["error"]),
    Db2: instance("db2-se", ["diag.log", "notify.log"]),
    "another spelling": instance("MySQL", ["Audit", "ERROR"]),
    "Aurora MySQL": cluster("aurora-mysql", ["audit", "error"]),
    "Aurora PostgreSQL": cluster("aurora-postgresql", ["postgresql"]),
    "a Multi-AZ cluster of PostgreSQL": cluster("postgres", ["postgresql"], multiAz),
    "a Multi-AZ cluster of MySQL": cluster("mysql", ["audit", "error"], multiAz),
    "a replica that says its engine": () =>
      new aws.rds.Instance("replica", {
        instanceClass: "db.m7g.large",
        engine: "postgres",
        replicateSourceDb: "records",
        enabledCloudwatchLogsExports: ["postgresql", "upgrade"],
      }),
  },
  violating: {
    "PostgreSQL, and nothing said": { doc: true, program: instance("postgres") },
    "PostgreSQL without the log of upgrades": instance("postgres", ["postgresql"]),
    "an empty list": instance("mysql", []),
    "MySQL without audit events": instance("mysql", ["error", "slowquery"]),
    "MariaDB without errors": instance("mariadb", ["audit"]),
    "Oracle without its listener": instance("oracle-ee", ["alert", "audit"]),
    "SQL Server without its agent": instance("sqlserver-ee", ["error"]),
    "SQL Server Express, and nothing said": instance("sqlserver-ex"),
    "Db2 with one of two": instance("db2-ae", ["diag.log"]),
    "another spelling of the engine": instance("MySQL"),
    "Aurora MySQL with errors alone": cluster("aurora-mysql", ["error"]),
    "Aurora PostgreSQL, and nothing said": cluster("aurora-postgresql"),
    "Aurora Serverless v2": cluster("aurora-postgresql", undefined, {
      serverlessv2ScalingConfiguration: { minCapacity: 1, maxCapacity: 8 },
    }),
    "a Multi-AZ cluster of PostgreSQL": cluster("postgres", undefined, multiAz),
    "a Multi-AZ cluster of MySQL": cluster("mysql", ["error"], multiAz),
    "a replica that says its engine": () =>
      new aws.rds.Instance("replica", {
        instanceClass: "db.m7g.large",
        engine: "mysql",
        replicateSourceDb: "records",
      }),
    "a single log without a list": instance("mysql", "error" as never),
  },
  undecided: {
    "a log that is computed": () => instance("mysql", ["error", new aws.kms.Key("key").arn])(),
    "logs that are computed": () =>
      instance(
        "postgres",
        new aws.kms.Key("key").arn.apply((arn) => [arn]),
      )(),
    "an engine that is computed": () => instance(new aws.kms.Key("key").arn)(),
    "a mode that is computed": () => cluster("aurora-mysql", undefined, { engineMode: new aws.kms.Key("key").arn })(),
  },
  notApplicable: {
    "a custom engine": instance("custom-oracle-ee"),
    "a custom engine of SQL Server": instance("custom-sqlserver-se"),
    "a member of an Aurora cluster": instance("aurora-postgresql"),
    "Aurora Serverless v1": cluster("aurora-mysql", undefined, { engineMode: "serverless" }),
    "a restored instance, whose engine is not said": () =>
      new aws.rds.Instance("records", { instanceClass: "db.m7g.large", snapshotIdentifier: "records-2025" }),
  },
};
