import { definePolicy } from "../core/policy";
import { mustBeTrue } from "../core/requirements";

export default definePolicy({
  id: "neptune-cluster-iam-authentication",
  title: "Neptune clusters authenticate callers with IAM",
  family: "authentication",
  citations: ["164.312(d)", "164.312(a)(2)(i)", "164.312(a)(1)"],
  sources: ["aptible#unique-user-identification", "aptible#authentication"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:neptune/cluster:Cluster"],
  whenAbsent: "Neptune authenticates nobody.",
  fix: "Set iamDatabaseAuthenticationEnabled: true and sign requests.",
  peers: {
    "cdk-nag": ["NeptuneClusterIAMAuth"],
    prowler: ["neptune_cluster_iam_authentication_enabled"],
    steampipe: ["neptune_db_cluster_iam_authentication_enabled"],
    checkov: ["CKV_AWS_359"],
  },
  judge: mustBeTrue("iamDatabaseAuthenticationEnabled", "whoever reaches the cluster may query it"),
});
