import { definePolicy } from "../core/policy";
import { mustNotBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "database-admin-name-not-default",
  title: "Administrators of databases do not use the well-known account names",
  family: "authentication",
  citations: ["164.312(a)(2)(i)", "164.312(d)"],
  sources: ["stitch#robust-credentials", "aptible#unique-user-identification", "aptible#authentication"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [
    "aws:rds/instance:Instance",
    "aws:rds/cluster:Cluster",
    "aws:redshift/cluster:Cluster",
    "aws:redshiftserverless/namespace:Namespace",
  ],
  whenAbsent: "Redshift Serverless calls its administrator admin; elsewhere a name is required.",
  fix: "Choose another username (masterUsername, adminUsername); the database is replaced.",
  peers: {
    guard: ["rds_master_user_name_no_plaintext_password"],
    "cdk-nag": ["RedshiftClusterNonDefaultUsername"],
    prowler: ["rds_instance_default_admin", "rds_cluster_default_admin", "redshift_cluster_non_default_username"],
    steampipe: [
      "rds_db_instance_no_default_admin_name",
      "rds_db_cluster_no_default_admin_name",
      "redshift_cluster_no_default_admin_name",
      "redshiftserverless_namespace_no_default_admin_username",
    ],
    checkov: ["CKV_AWS_391"],
  },
  judge: mustNotBeOneOf(
    {
      "aws:rds/instance:Instance": "username",
      "aws:rds/cluster:Cluster": "masterUsername",
      "aws:redshift/cluster:Cluster": "masterUsername",
      "aws:redshiftserverless/namespace:Namespace": "adminUsername",
    },
    ["admin", "administrator", "root", "master", "postgres", "sa", "user", "awsuser"],
    "attackers try the well-known names first",
  ),
});
