import { definePolicy } from "../core/policy";
import { mustHold } from "../core/requirements";
import { choices } from "../core/settings";

const requiredLogTypes = choices(
  "eks.requiredLogTypes",
  ["api", "audit", "authenticator", "controllerManager", "scheduler"],
  {
    fallback: ["api", "audit", "authenticator"],
    description: "Logs of the control plane that clusters have to write.",
  },
);

export default definePolicy({
  id: "eks-cluster-control-plane-logging",
  title: "The Kubernetes control plane logs who did what",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["astro#unauthorized-access-monitored", "aptible#activity-review", "aptible#audit-controls"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:eks/cluster:Cluster"],
  settings: [requiredLogTypes],
  whenAbsent: "The control plane logs nothing.",
  fix: 'Set enabledClusterLogTypes: ["api", "audit", "authenticator"], or all five.',
  remediates: true,
  peers: {
    prowler: ["eks_control_plane_logging_all_types_enabled"],
    steampipe: ["eks_cluster_control_plane_audit_logging_enabled"],
    checkov: ["CKV_AWS_37"],
  },
  judge(cluster, { settings }) {
    return mustHold(
      "enabledClusterLogTypes",
      settings.get(requiredLogTypes),
      "nobody sees who did what in the cluster",
    )(cluster);
  },
});
