import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Parameter = aws.types.input.rds.ParameterGroupParameter;

const group =
  (family: pulumi.Input<string>, ...parameters: Parameter[]) =>
  () =>
    new aws.rds.ParameterGroup("claims", { family, parameters });

const clusterGroup =
  (family: pulumi.Input<string>, ...parameters: Parameter[]) =>
  () =>
    new aws.rds.ClusterParameterGroup("claims", { family, parameters });

const forceSsl = (value: string): Parameter => ({ name: "rds.force_ssl", value });
const secureTransport = (value: string): Parameter => ({ name: "require_secure_transport", value });
const db2comm = (value: string): Parameter => ({ name: "db2comm", value });

export const cases: PolicyCases = {
  compliant: {
    "PostgreSQL with the parameter": { doc: true, program: group("postgres14", forceSsl("1")) },
    "PostgreSQL 15, whose default refuses plaintext": group("postgres15"),
    "PostgreSQL 16 with other parameters": group("postgres16", { name: "log_connections", value: "1" }),
    "SQL Server": group("sqlserver-se-15.0", { ...forceSsl("1"), applyMethod: "pending-reboot" }),
    MySQL: group("mysql8.0", secureTransport("ON")),
    "another spelling": group("MySQL8.0", { name: "Require_Secure_Transport", value: "True" }),
    MariaDB: group("mariadb10.11", secureTransport("1")),
    "MariaDB 11.8, whose default refuses plaintext": group("mariadb11.8"),
    Db2: group("db2-se-11.5", db2comm("SSL")),
    "Aurora PostgreSQL": clusterGroup("aurora-postgresql16", forceSsl("1")),
    "Aurora PostgreSQL 17, whose default refuses plaintext": clusterGroup("aurora-postgresql17"),
    "Aurora MySQL": clusterGroup("aurora-mysql8.0", secureTransport("ON")),
    "a cluster of PostgreSQL": clusterGroup("postgres16"),
  },
  violating: {
    "PostgreSQL 14 without the parameter": { doc: true, program: group("postgres14") },
    "PostgreSQL 9.6 without the parameter": group("postgres9.6", { name: "log_connections", value: "1" }),
    "an explicit zero against a default that refuses plaintext": group("postgres16", forceSsl("0")),
    "SQL Server without the parameter": group("sqlserver-ex-16.0"),
    "MySQL 5.7 without the parameter": group("mysql5.7"),
    "MySQL with an explicit off": group("mysql8.0", secureTransport("OFF")),
    "MariaDB 10.5 without the parameter": group("mariadb10.5"),
    "MariaDB 11.4 without the parameter": group("mariadb11.4"),
    "an explicit zero against the default of MariaDB 11.8": group("mariadb11.8", secureTransport("0")),
    "Db2 with TCP beside SSL": group("db2-ae-11.5", db2comm("SSL,TCPIP")),
    "Db2 without the parameter": group("db2-ae-11.5"),
    "Aurora PostgreSQL 16 without the parameter": clusterGroup("aurora-postgresql16"),
    "an explicit zero against the default of Aurora PostgreSQL 17": clusterGroup("aurora-postgresql17", forceSsl("0")),
    "Aurora MySQL without the parameter": clusterGroup("aurora-mysql8.0"),
    "a cluster of MySQL without the parameter": clusterGroup("mysql8.0"),
    "the parameter of another engine": group("postgres14", secureTransport("1")),
    "the parameter twice, the second time off": group("postgres16", forceSsl("1"), forceSsl("0")),
    "the parameter twice, off both times": group("postgres16", forceSsl("0"), forceSsl("off")),
    "a single parameter without a list": () =>
      new aws.rds.ParameterGroup("claims", { family: "postgres16", parameters: forceSsl("0") as never }),
  },
  undecided: {
    "a family that is computed": () => group(new aws.kms.Key("key").arn)(),
    "a value that is computed": () => {
      const value = new aws.kms.Key("key").arn;
      new aws.rds.ParameterGroup("claims", {
        family: "mysql8.0",
        parameters: [{ name: "require_secure_transport", value }],
      });
    },
    "parameters that are computed": () => {
      const parameters = new aws.kms.Key("key").arn.apply((value) => [{ name: "rds.force_ssl", value }]);
      new aws.rds.ClusterParameterGroup("claims", { family: "aurora-postgresql16", parameters });
    },
  },
  notApplicable: {
    Oracle: group("oracle-ee-19"),
    "a custom engine": group("custom-oracle-ee-19"),
    "MySQL 5.6, which has no such parameter": group("mysql5.6"),
    "MariaDB 10.4, which has no such parameter": group("mariadb10.4"),
    "the instances of Aurora PostgreSQL": group("aurora-postgresql16"),
    "the instances of Aurora MySQL": group("aurora-mysql8.0", secureTransport("OFF")),
  },
};
