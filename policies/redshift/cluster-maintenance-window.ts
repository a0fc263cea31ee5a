import { definePolicy } from "../core/policy";
import { mustBeSet } from "../core/requirements";

export default definePolicy({
  id: "redshift-cluster-maintenance-window",
  title: "Redshift clusters have a chosen maintenance window",
  family: "patching",
  citations: ["164.308(a)(1)(ii)(B)", "164.308(a)(5)(ii)(B)"],
  sources: [
    "stitch#patched-destinations",
    "stitch#secured-destinations",
    "astro#supported-versions",
    "platform-sh#patching",
    "aptible#malicious-software",
  ],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:redshift/cluster:Cluster"],
  whenAbsent: "AWS chooses a window.",
  fix: 'Set preferredMaintenanceWindow: "sun:04:00-sun:04:30".',
  peers: {
    "cdk-nag": ["RedshiftClusterMaintenanceSettings"],
    guard: ["redshift_cluster_maintenancesettings_check"],
    awsguard: ["redshift-cluster-maintenance-settings"],
  },
  judge: mustBeSet("preferredMaintenanceWindow", "AWS chooses when the cluster is patched"),
});
