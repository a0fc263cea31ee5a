import { definePolicy } from "../core/policy";
import { mustBeTrue } from "../core/requirements";

export default definePolicy({
  id: "eks-cluster-deletion-protection",
  title: "Clusters are protected against deletion",
  family: "contingency",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  sources: ["aptible#emergency-mode"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:eks/cluster:Cluster"],
  whenAbsent: "Clusters can be deleted.",
  fix: "Set deletionProtection: true.",
  remediates: true,
  peers: { prowler: ["eks_cluster_deletion_protection_enabled"] },
  judge: mustBeTrue("deletionProtection", "one call deletes the cluster"),
});
