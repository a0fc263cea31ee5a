import { definePolicy, violationUnless } from "../core/policy";

export default definePolicy({
  id: "eks-cluster-access-entries",
  title: "Cluster access is granted through access entries and not to the creator by default",
  family: "authentication",
  citations: ["164.312(a)(2)(i)", "164.312(d)"],
  sources: [
    "platform-sh#region-access-managed",
    "aptible#access-modification",
    "aptible#unique-user-identification",
    "aptible#authentication",
  ],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:eks/cluster:Cluster"],
  whenAbsent: "CONFIG_MAP, and the creator is administrator.",
  fix: 'Set accessConfig: {authenticationMode: "API", bootstrapClusterCreatorAdminPermissions: false}.',
  judge: (cluster) => [
    violationUnless(
      cluster.text("accessConfig.authenticationMode").isOneOf(["API", "API_AND_CONFIG_MAP"]),
      "accessConfig.authenticationMode is CONFIG_MAP: access is written in the cluster and not in AWS",
      { detail: "authenticationMode", set: { "accessConfig.authenticationMode": "API" } },
    ),
    violationUnless(
      cluster.bool("accessConfig.bootstrapClusterCreatorAdminPermissions").is(false),
      "accessConfig.bootstrapClusterCreatorAdminPermissions is not false: who made the cluster stays its administrator",
      { detail: "bootstrapClusterCreatorAdminPermissions" },
    ),
  ],
});
