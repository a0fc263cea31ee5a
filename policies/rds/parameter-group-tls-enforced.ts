import type { Resource } from "../core/graph";
import { type Parameter, parameterFinding } from "../core/parameters";
import { definePolicy, notApplicable, type Outcome, violationIf } from "../core/policy";
import { Truth } from "../core/truth";
import { isAtLeast, tlsParameter, versionIn } from "./_tls";

const CLUSTER_GROUP = "aws:rds/clusterParameterGroup:ClusterParameterGroup";

function judgeFamily(group: Resource, family: string): Outcome {
  const parameter = tlsParameter(family);
  const version = versionIn(family);
  if (!parameter || (parameter.existsFrom && !isAtLeast(version, parameter.existsFrom))) {
    return notApplicable("the engine has no parameter that refuses plaintext connections");
  }
  if (parameter.inClusterGroup && group.type !== CLUSTER_GROUP) {
    return notApplicable("Aurora keeps the parameter in the parameter group of the cluster");
  }
  const { name, value, values, defaultFrom } = parameter;
  const wanted: Parameter = {
    name,
    value,
    isGood: (own) => values.includes(own),
    isGoodUnasked: isAtLeast(version, defaultFrom),
    applyMethod: "pending-reboot",
  };
  return parameterFinding(group, wanted, "clients may connect in plaintext");
}

export default definePolicy({
  id: "rds-parameter-group-tls-enforced",
  title: "Custom RDS parameter groups make the engine refuse unencrypted connections",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(2)(i)", "164.312(e)(1)", "164.312(a)(2)(iv)"],
  sources: [
    "stitch#encrypted-sources",
    "stitch#encrypted-destinations",
    "astro#encryption-options",
    "astro#encryption-in-transit",
    "aptible#transmission-integrity",
    "aptible#transmission-security",
  ],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:rds/parameterGroup:ParameterGroup", "aws:rds/clusterParameterGroup:ClusterParameterGroup"],
  whenAbsent:
    "PostgreSQL from 15, Aurora PostgreSQL from 17 and MariaDB from 11.8 on refuse plaintext; the others accept it.",
  fix: 'Add parameters: [{ name: "rds.force_ssl", value: "1" }] (PostgreSQL, SQL Server), { name: "require_secure_transport", value: "1" } (MySQL, MariaDB) or { name: "db2comm", value: "SSL" } (Db2).',
  remediates: true,
  peers: {
    prowler: ["rds_instance_transport_encrypted"],
    steampipe: [
      "rds_db_instance_connections_encryption_enabled",
      "rds_db_instance_sql_server_encryption_in_transit_enabled",
      "rds_db_instance_mariadb_encryption_in_transit_enabled",
    ],
    checkov: ["CKV2_AWS_69"],
  },
  judge(group) {
    const family = group.word("family");
    return family.fold({
      known: (name) => judgeFamily(group, name),
      absent: () => notApplicable("family is missing: AWS refuses the group"),
      gap: (gap) => violationIf(Truth.undecided(gap), "the engine lets clients connect in plaintext"),
    });
  },
});
