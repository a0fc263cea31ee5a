import type * as aws from "@pulumi/aws";
import { PORTS } from "./foundation";
import type { LoginEngine } from "./logins";

// What differs from engine to engine, as AWS names it.

/** A parameter that takes effect at the next start. */
const atStart = (name: string, value: string) => ({ name, value, applyMethod: "pending-reboot" });
// Statements that change schemas and roles are logged, and no others: those that change data hold data.
const POSTGRES = [
  { name: "rds.force_ssl", value: "1" },
  atStart("rds.logical_replication", "1"),
  atStart("shared_preload_libraries", "pgaudit"),
  { name: "pgaudit.log", value: "ddl,role" },
  { name: "log_connections", value: "1" },
  { name: "log_statement", value: "ddl" },
  { name: "log_min_duration_statement", value: "60000" },
  // Of slow statements and of those that fail, the values stay out.
  { name: "log_parameter_max_length", value: "0" },
  { name: "log_parameter_max_length_on_error", value: "0" },
];
const AUDIT = {
  optionName: "MARIADB_AUDIT_PLUGIN",
  optionSettings: [{ name: "SERVER_AUDIT_EVENTS", value: "CONNECT,QUERY_DDL,QUERY_DCL" }],
};

export interface EngineFacts {
  kind: "instance" | "aurora" | "documents";
  /** The major version: AWS takes its newest minor one, and later ones by itself. */
  version: string;
  family: string;
  instanceClass: string;
  port: number;
  /** The engine, as secrets name it. */
  login: LoginEngine;
  logs: string[];
  /** What refuses plaintext, what the replication reads, and what is recorded. */
  parameters: { name: string; value: string; applyMethod?: string }[];
  /** Engines that keep their audit in an option. */
  options?: { optionName: string; optionSettings: { name: string; value: string }[] }[];
  extra?: Partial<aws.rds.InstanceArgs>;
}

export const ENGINES = {
  mysql: {
    kind: "instance",
    version: "8.4",
    family: "mysql8.4",
    instanceClass: "db.m7g.large",
    port: PORTS.mysql,
    login: "mysql",
    logs: ["audit", "error"],
    parameters: [{ name: "require_secure_transport", value: "1" }, atStart("binlog_format", "ROW")],
    options: [AUDIT],
    extra: { iamDatabaseAuthenticationEnabled: true },
  },
  mariadb: {
    kind: "instance",
    version: "11.4",
    family: "mariadb11.4",
    instanceClass: "db.m7g.large",
    port: PORTS.mysql,
    login: "mariadb",
    logs: ["audit", "error"],
    parameters: [{ name: "require_secure_transport", value: "1" }, atStart("binlog_format", "ROW")],
    options: [AUDIT],
    extra: { iamDatabaseAuthenticationEnabled: true },
  },
  "aurora-mysql": {
    kind: "aurora",
    version: "8.0",
    family: "aurora-mysql8.0",
    instanceClass: "db.r7g.large",
    port: PORTS.mysql,
    login: "mysql",
    logs: ["audit", "error"],
    parameters: [
      { name: "require_secure_transport", value: "ON" },
      atStart("binlog_format", "ROW"),
      { name: "server_audit_logging", value: "1" },
      { name: "server_audit_events", value: "CONNECT,QUERY_DDL,QUERY_DCL" },
    ],
  },
  postgres: {
    kind: "instance",
    version: "17",
    family: "postgres17",
    instanceClass: "db.m7g.large",
    port: PORTS.postgres,
    login: "postgres",
    logs: ["postgresql", "upgrade"],
    parameters: POSTGRES,
    extra: { iamDatabaseAuthenticationEnabled: true },
  },
  "aurora-postgresql": {
    kind: "aurora",
    version: "17",
    family: "aurora-postgresql17",
    instanceClass: "db.r7g.large",
    port: PORTS.postgres,
    login: "postgres",
    logs: ["postgresql"],
    parameters: POSTGRES,
  },
  "sqlserver-se": {
    kind: "instance",
    version: "16.00",
    family: "sqlserver-se-16.0",
    instanceClass: "db.m6i.xlarge",
    port: PORTS.sqlserver,
    login: "sqlserver",
    logs: ["agent", "error"],
    parameters: [atStart("rds.force_ssl", "1")],
    extra: { licenseModel: "license-included" },
  },
  docdb: {
    kind: "documents",
    version: "5.0.0",
    family: "docdb5.0",
    instanceClass: "db.r6g.large",
    port: PORTS.mongo,
    login: "mongo",
    logs: ["audit"],
    parameters: [
      { name: "tls", value: "tls1.2+" },
      { name: "audit_logs", value: "enabled" },
      { name: "change_stream_log_retention_duration", value: "86400" },
    ],
  },
} satisfies Record<string, EngineFacts>;
export type Engine = keyof typeof ENGINES;
