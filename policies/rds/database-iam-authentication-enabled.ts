import { definePolicy, onlyIf } from "../core/policy";
import { mustBeTrue } from "../core/requirements";
import { and } from "../core/truth";
import { DATABASES } from "./_shared";
import { isAtLeast, versionIn } from "./_tls";

const ENGINES = ["mysql", "mariadb", "postgres", "aurora-mysql", "aurora-postgresql"];

export default definePolicy({
  id: "rds-database-iam-authentication-enabled",
  title: "Database users authenticate with IAM identities",
  family: "authentication",
  citations: ["164.312(d)", "164.308(a)(3)(ii)(A)", "164.308(a)(4)(i)", "164.312(a)(2)(i)"],
  sources: ["stitch#unique-credentials", "aptible#unique-user-identification", "aptible#authentication"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: DATABASES,
  whenAbsent: "Database users sign in with passwords only.",
  fix: "Set iamDatabaseAuthenticationEnabled: true.",
  remediates: true,
  peers: {
    "cdk-nag": ["AuroraMySQLPostgresIAMAuth"],
    prowler: ["rds_instance_iam_authentication_enabled", "rds_cluster_iam_authentication_enabled"],
    steampipe: ["rds_db_instance_iam_authentication_enabled", "rds_db_cluster_iam_authentication_enabled"],
    checkov: ["CKV_AWS_161", "CKV_AWS_162"],
  },
  judge(database) {
    const engine = database.word("engine");
    const isOldMariaDb = and(
      engine.is("mariadb"),
      database.text("engineVersion").satisfies((version) => !isAtLeast(versionIn(version), [10, 6])),
    );
    const canAuthenticate = and(
      engine.isOneOf(ENGINES),
      isOldMariaDb.not,
      database.word("engineMode").is("serverless").not,
    );
    return onlyIf(canAuthenticate, "the engine cannot authenticate users with IAM", () =>
      mustBeTrue("iamDatabaseAuthenticationEnabled", "database users cannot sign in with IAM identities")(database),
    );
  },
});
