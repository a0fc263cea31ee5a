import { definePolicy, onlyIf } from "../core/policy";
import { mustNotBeFalse } from "../core/requirements";
import { isCustom } from "./_shared";

export default definePolicy({
  id: "rds-database-minor-version-upgrade-enabled",
  title: "RDS engines take minor updates automatically",
  family: "patching",
  citations: ["164.308(a)(1)(ii)(B)", "164.308(a)(5)(ii)(B)"],
  sources: [
    "stitch#patched-sources",
    "stitch#patched-destinations",
    "astro#supported-versions",
    "platform-sh#patching",
    "aptible#malicious-software",
  ],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:rds/instance:Instance", "aws:rds/clusterInstance:ClusterInstance", "aws:rds/cluster:Cluster"],
  whenAbsent: "Minor versions are installed in the maintenance window.",
  fix: "Remove autoMinorVersionUpgrade or set it to true.",
  remediates: true,
  peers: {
    "cdk-nag": ["RDSAutomaticMinorVersionUpgradeEnabled"],
    config: ["rds-automatic-minor-version-upgrade-enabled"],
    guard: ["rds_automatic_minor_version_upgrade_enabled"],
    prowler: ["rds_instance_minor_version_upgrade_enabled", "rds_cluster_minor_version_upgrade_enabled"],
    steampipe: [
      "rds_db_instance_automatic_minor_version_upgrade_enabled",
      "rds_db_cluster_automatic_minor_version_upgrade_enabled",
    ],
    checkov: ["CKV_AWS_226"],
  },
  judge: (database) =>
    onlyIf(isCustom(database).not, "AWS does not patch RDS Custom", () =>
      mustNotBeFalse(
        "autoMinorVersionUpgrade",
        "security fixes of the engine are not installed by themselves",
      )(database),
    ),
});
