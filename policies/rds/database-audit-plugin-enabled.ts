import type { Resource } from "../core/graph";
import { type Parameter, parameterFinding } from "../core/parameters";
import { definePolicy, notApplicable, type Outcome, violationIf, violationUnless } from "../core/policy";
import { Truth } from "../core/truth";

const OPTION_GROUP = "aws:rds/optionGroup:OptionGroup";
const CLUSTER_GROUP = "aws:rds/clusterParameterGroup:ClusterParameterGroup";

// Amazon RDS user guide: MariaDB Audit Plugin support, SQL Server Audit.
const OPTIONS: readonly (readonly [prefix: string, option: string])[] = [
  ["mysql", "MARIADB_AUDIT_PLUGIN"],
  ["mariadb", "MARIADB_AUDIT_PLUGIN"],
  ["sqlserver-", "SQLSERVER_AUDIT"],
];

function judgeOptions(group: Resource, engine: string): Outcome {
  const option = engine === "sqlserver-ex" ? undefined : OPTIONS.find(([prefix]) => engine.startsWith(prefix))?.[1];
  if (option === undefined) return notApplicable("the engine has no audit option");
  const hasOption = group.list("options").some((entry) => entry.text("optionName").is(option));
  return violationUnless(hasOption, `options lack ${option}`);
}

const AURORA_AUDIT: readonly Parameter[] = [
  { name: "server_audit_logging", value: "1", isGood: (value) => ["1", "on"].includes(value), isGoodUnasked: false },
  {
    name: "server_audit_events",
    value: "CONNECT,QUERY",
    isGood: (value) => /\bconnect\b/.test(value),
    isGoodUnasked: false,
  },
];
const PGAUDIT: Parameter = {
  name: "shared_preload_libraries",
  value: "pgaudit",
  isGood: (value) => value.split(",").some((library) => library.trim() === "pgaudit"),
  isGoodUnasked: false,
};

function judgeFamily(group: Resource, family: string): Outcome {
  const isCluster = group.type === CLUSTER_GROUP;
  const consequence = "nobody sees who ran which statement";
  if (isCluster && family.startsWith("aurora-mysql")) {
    return AURORA_AUDIT.map((parameter) => ({
      ...parameterFinding(group, parameter, consequence),
      detail: parameter.name,
    }));
  }
  const isPostgres = family.startsWith("postgres") || (isCluster && family.startsWith("aurora-postgresql"));
  return isPostgres
    ? parameterFinding(group, PGAUDIT, consequence)
    : notApplicable("the engine keeps its audit settings elsewhere");
}

export default definePolicy({
  id: "rds-database-audit-plugin-enabled",
  title: "Database engines record who ran which statement",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)", "164.308(a)(3)(ii)(A)"],
  sources: ["aptible#activity-review", "aptible#audit-controls"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [
    "aws:rds/optionGroup:OptionGroup",
    "aws:rds/parameterGroup:ParameterGroup",
    "aws:rds/clusterParameterGroup:ClusterParameterGroup",
  ],
  whenAbsent: "The engines' audit plugins are off.",
  fix: 'Add MARIADB_AUDIT_PLUGIN or SQLSERVER_AUDIT to options; server_audit_logging: "1" with server_audit_events (aurora-mysql) or pgaudit in shared_preload_libraries (PostgreSQL) to parameters.',
  peers: { "cdk-nag": ["AuroraMySQLLogging"] },
  judge(group) {
    const isOfOptions = group.type === OPTION_GROUP;
    return group.word(isOfOptions ? "engineName" : "family").fold({
      known: (engine) => (isOfOptions ? judgeOptions(group, engine) : judgeFamily(group, engine)),
      absent: () => notApplicable("the engine is missing: AWS refuses the group"),
      gap: (gap) => violationIf(Truth.undecided(gap), "the engine's audit plugin is not turned on"),
    });
  },
});
