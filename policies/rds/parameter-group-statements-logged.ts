import { type Parameter, parameterFinding } from "../core/parameters";
import { definePolicy, onlyIf } from "../core/policy";

const LOGGED = ["ddl", "mod", "all"];
// PostgreSQL 18 takes the phases of a connection as well: "authentication,authorization".
const OFF = ["", "0", "off", "false", "no"];
const PARAMETERS: readonly Parameter[] = [
  { name: "log_statement", value: "mod", isGood: (value) => LOGGED.includes(value), isGoodUnasked: false },
  { name: "log_connections", value: "1", isGood: (value) => !OFF.includes(value), isGoodUnasked: false },
  { name: "log_min_duration_statement", value: "1000", isGood: (value) => value !== "-1", isGoodUnasked: false },
];

export default definePolicy({
  id: "rds-parameter-group-statements-logged",
  title: "PostgreSQL parameter groups log data-changing statements and connections",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)", "164.308(a)(3)(ii)(A)"],
  sources: ["aptible#activity-review", "aptible#audit-controls"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:rds/parameterGroup:ParameterGroup", "aws:rds/clusterParameterGroup:ClusterParameterGroup"],
  whenAbsent: "Statements are not logged.",
  fix: 'Set log_statement to "ddl" or "mod", log_connections to "1" and log_min_duration_statement.',
  peers: { checkov: ["CKV2_AWS_27", "CKV2_AWS_30"] },
  judge: (group) =>
    onlyIf(
      group.word("family").satisfies((family) => /^(aurora-)?postgres/.test(family)),
      "the engine logs statements elsewhere",
      () =>
        PARAMETERS.map((parameter) => ({
          ...parameterFinding(group, parameter, "changes of data leave no trace"),
          detail: parameter.name,
        })),
    ),
});
