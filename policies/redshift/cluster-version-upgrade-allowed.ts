import { definePolicy } from "../core/policy";
import { mustNotBeFalse } from "../core/requirements";

export default definePolicy({
  id: "redshift-cluster-version-upgrade-allowed",
  title: "Redshift clusters take engine upgrades in the maintenance window",
  family: "patching",
  citations: ["164.308(a)(1)(ii)(B)", "164.308(a)(5)(ii)(B)"],
  sources: [
    "stitch#patched-destinations",
    "stitch#secured-destinations",
    "astro#supported-versions",
    "platform-sh#patching",
    "aptible#malicious-software",
  ],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:redshift/cluster:Cluster"],
  whenAbsent: "Upgrades are installed in the maintenance window.",
  fix: "Set allowVersionUpgrade: true.",
  remediates: true,
  peers: {
    "cdk-nag": ["RedshiftClusterMaintenanceSettings", "RedshiftClusterVersionUpgrade"],
    config: ["redshift-cluster-maintenancesettings-check"],
    guard: ["redshift_cluster_maintenancesettings_check"],
    prowler: ["redshift_cluster_automatic_upgrades"],
    steampipe: [
      "redshift_cluster_maintenance_settings_check",
      "redshift_cluster_automatic_upgrade_major_versions_enabled",
    ],
    checkov: ["CKV_AWS_141"],
    awsguard: ["redshift-cluster-maintenance-settings"],
  },
  judge: mustNotBeFalse("allowVersionUpgrade", "engine upgrades are not installed"),
});
