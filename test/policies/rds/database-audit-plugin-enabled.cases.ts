import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Parameter = aws.types.input.rds.ParameterGroupParameter;

const options =
  (engineName: pulumi.Input<string>, ...optionNames: pulumi.Input<string>[]) =>
  () =>
    new aws.rds.OptionGroup("claims", {
      engineName,
      majorEngineVersion: "8.0",
      options: optionNames.map((optionName) => ({ optionName })),
    });

const group =
  (family: pulumi.Input<string>, ...parameters: Parameter[]) =>
  () =>
    new aws.rds.ParameterGroup("claims", { family, parameters });

const clusterGroup =
  (family: pulumi.Input<string>, ...parameters: Parameter[]) =>
  () =>
    new aws.rds.ClusterParameterGroup("claims", { family, parameters });

const libraries = (value: pulumi.Input<string>): Parameter => ({
  name: "shared_preload_libraries",
  value,
  applyMethod: "pending-reboot",
});
const logging = (value: pulumi.Input<string>): Parameter => ({ name: "server_audit_logging", value });
const events = (value: pulumi.Input<string>): Parameter => ({ name: "server_audit_events", value });

export const cases: PolicyCases = {
  compliant: {
    "MySQL with the audit plugin": { doc: true, program: options("mysql", "MARIADB_AUDIT_PLUGIN") },
    MariaDB: options("mariadb", "MARIADB_AUDIT_PLUGIN"),
    "SQL Server": options("sqlserver-se", "SQLSERVER_BACKUP_RESTORE", "SQLSERVER_AUDIT"),
    "another spelling of the engine": options("MySQL", "MARIADB_AUDIT_PLUGIN"),
    "Aurora MySQL": clusterGroup("aurora-mysql8.0", logging("1"), events("CONNECT,QUERY")),
    "Aurora MySQL in other words": clusterGroup("aurora-mysql8.0", logging("ON"), events("query_dml, connect")),
    PostgreSQL: group("postgres16", libraries("pgaudit")),
    "PostgreSQL with other libraries": group("postgres16", libraries("pg_stat_statements, pgaudit")),
    "a Multi-AZ cluster of PostgreSQL": clusterGroup("postgres16", libraries("pgaudit")),
    "Aurora PostgreSQL": clusterGroup("aurora-postgresql16", libraries("pg_stat_statements,pgaudit")),
  },
  violating: {
    "MySQL without options": { doc: true, program: options("mysql") },
    "MySQL with another option": options("mysql", "MEMCACHED"),
    "MariaDB without options": options("mariadb"),
    "SQL Server with another option": options("sqlserver-ee", "SQLSERVER_BACKUP_RESTORE"),
    "SQL Server with MySQL's option": options("sqlserver-web", "MARIADB_AUDIT_PLUGIN"),
    "Aurora MySQL without parameters": {
      findings: ["server_audit_logging", "server_audit_events"],
      program: clusterGroup("aurora-mysql8.0"),
    },
    "Aurora MySQL without events": {
      findings: ["server_audit_events"],
      program: clusterGroup("aurora-mysql8.0", logging("1")),
    },
    "Aurora MySQL without sign-ins": {
      findings: ["server_audit_events"],
      program: clusterGroup("aurora-mysql8.0", logging("1"), events("QUERY,TABLE")),
    },
    "Aurora MySQL with auditing turned off": {
      findings: ["server_audit_logging"],
      program: clusterGroup("aurora-mysql5.7", logging("0"), events("CONNECT")),
    },
    "PostgreSQL without parameters": group("postgres16"),
    "PostgreSQL with other libraries": group("postgres16", libraries("pg_stat_statements")),
    "a library that only begins so": group("postgres16", libraries("pgauditlogtofile")),
    "a Multi-AZ cluster of PostgreSQL": clusterGroup("postgres16"),
    "Aurora PostgreSQL": clusterGroup("aurora-postgresql16", libraries("pg_stat_statements")),
  },
  undecided: {
    "an option that is computed": () => options("mysql", new aws.kms.Key("key").arn)(),
    "an engine that is computed": () => options(new aws.kms.Key("key").arn)(),
    "a family that is computed": () => group(new aws.kms.Key("key").arn)(),
    "libraries that are computed": () => group("postgres16", libraries(new aws.kms.Key("key").arn))(),
    "events that are computed": () =>
      clusterGroup("aurora-mysql8.0", logging("1"), events(new aws.kms.Key("key").arn))(),
  },
  notApplicable: {
    "options of Oracle": options("oracle-ee", "TDE"),
    "options of SQL Server Express": options("sqlserver-ex"),
    "an instance's group of MySQL": group("mysql8.0"),
    "an instance's group of Aurora MySQL": group("aurora-mysql8.0"),
    "an instance's group of Aurora PostgreSQL": group("aurora-postgresql16"),
    "a cluster's group of MySQL": clusterGroup("mysql8.0"),
  },
};
