import type { Resource } from "../core/graph";
import { definePolicy, notApplicable, type Outcome, onlyIf, violationIf } from "../core/policy";
import { mustHold } from "../core/requirements";
import { Truth } from "../core/truth";
import { CLUSTER, DATABASES } from "./_shared";

// Amazon RDS and Aurora user guides, "Publishing database logs to CloudWatch Logs": what records access and errors.
const LOG_TYPES: readonly (readonly [prefix: string, types: readonly string[]])[] = [
  ["aurora-mysql", ["audit", "error"]],
  ["aurora-postgresql", ["postgresql"]],
  ["mysql", ["audit", "error"]],
  ["mariadb", ["audit", "error"]],
  ["oracle-", ["audit", "alert", "listener"]],
  ["sqlserver-ex", ["error"]],
  ["sqlserver-", ["error", "agent"]],
  ["db2-", ["diag.log", "notify.log"]],
];

function logTypes(engine: string, isCluster: boolean): readonly string[] | undefined {
  if (engine === "postgres") return isCluster ? ["postgresql"] : ["postgresql", "upgrade"];
  return LOG_TYPES.find(([prefix]) => engine.startsWith(prefix))?.[1];
}

function judgeEngine(database: Resource, engine: string): Outcome {
  const isCluster = database.type === CLUSTER;
  const types = logTypes(engine, isCluster);
  if (!types || (engine.startsWith("aurora-") && !isCluster)) {
    return notApplicable("its cluster exports the logs, or its engine has none to export");
  }
  return onlyIf(database.word("engineMode").is("serverless").not, "Aurora Serverless v1 exports its logs unasked", () =>
    mustHold("enabledCloudwatchLogsExports", types, "they stay on the database's host")(database),
  );
}

export default definePolicy({
  id: "rds-database-logs-exported",
  title: "RDS instances and clusters export their audit and error logs to CloudWatch",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)", "164.308(a)(3)(ii)(A)", "164.308(a)(5)(ii)(C)"],
  sources: ["aptible#activity-review", "aptible#log-in-monitoring", "aptible#audit-controls"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: DATABASES,
  whenAbsent: "RDS exports no logs.",
  fix: 'Set enabledCloudwatchLogsExports: ["postgresql", "upgrade"] (postgres), ["postgresql"] (aurora-postgresql), ["audit", "error"] (mysql, mariadb, aurora-mysql), ["audit", "alert", "listener"] (oracle), ["error", "agent"] (sqlserver).',
  remediates: true,
  peers: {
    "cdk-nag": ["RDSLoggingEnabled"],
    config: ["rds-logging-enabled"],
    guard: ["rds_logging_enabled"],
    prowler: ["rds_instance_integration_cloudwatch_logs", "rds_cluster_integration_cloudwatch_logs"],
    steampipe: [
      "rds_db_instance_logging_enabled",
      "rds_db_instance_cloudwatch_logs_enabled",
      "rds_db_cluster_aurora_mysql_audit_logging_enabled",
      "rds_db_instance_postgres_logging_enabled",
      "rds_db_cluster_aurora_postgres_logging_enabled",
      "rds_db_instance_sql_server_logging_enabled",
      "rds_db_instance_mariadb_logging_enabled",
    ],
    checkov: ["CKV_AWS_129", "CKV_AWS_324", "CKV_AWS_325"],
  },
  judge(database) {
    const engine = database.word("engine");
    return engine.fold({
      known: (name) => judgeEngine(database, name),
      absent: () => notApplicable("takes its engine from what it is restored from"),
      gap: (gap) => violationIf(Truth.undecided(gap), "enabledCloudwatchLogsExports lacks a log type of the engine"),
    });
  },
});
