import { definePolicy, onlyIf, violationIf } from "../core/policy";
import { and } from "../core/truth";
import { isCustom } from "../rds/_shared";

const PASSWORDS: Readonly<Record<string, { readonly password: string; readonly managed: string }>> = {
  "aws:rds/instance:Instance": { password: "password", managed: "manageMasterUserPassword" },
  "aws:rds/cluster:Cluster": { password: "masterPassword", managed: "manageMasterUserPassword" },
  "aws:docdb/cluster:Cluster": { password: "masterPassword", managed: "manageMasterUserPassword" },
  "aws:redshift/cluster:Cluster": { password: "masterPassword", managed: "manageMasterPassword" },
  "aws:redshiftserverless/namespace:Namespace": { password: "adminUserPassword", managed: "manageAdminPassword" },
};

export default definePolicy({
  id: "database-admin-password-managed",
  title: "Master passwords of databases are generated and rotated in Secrets Manager",
  family: "authentication",
  citations: ["164.308(a)(5)(ii)(D)", "164.312(d)"],
  sources: [
    "stitch#robust-credentials",
    "astro#secrets-backend",
    "aptible#password-management",
    "aptible#authentication",
  ],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: Object.keys(PASSWORDS),
  whenAbsent: "Whoever restores or replicates a database takes over its password.",
  fix: "Set manageMasterUserPassword: true (Redshift manageMasterPassword, Serverless manageAdminPassword) and drop the password.",
  peers: {
    guard: [
      "rds_cluster_master_user_password_no_plaintext_password",
      "rds_master_user_password_no_plaintext_password",
      "redshift_cluster_master_user_password_no_plaintext_password",
    ],
    "cdk-nag": ["DocumentDBCredentialsInSecretsManager"],
  },
  judge(database) {
    const { password, managed } = PASSWORDS[database.type]!;
    return onlyIf(isCustom(database).not, "Secrets Manager does not manage passwords of RDS Custom", () =>
      violationIf(
        and(database.text(password).isSet, database.bool(managed).is(true).not),
        `${password} is set in the program instead of being managed by Secrets Manager`,
        { fix: `Set ${managed}: true and drop ${password}` },
      ),
    );
  },
});
