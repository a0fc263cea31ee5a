import { definePolicy, violationIf, violationUnless } from "../core/policy";
import { isSingleZone } from "../core/zones";

export default definePolicy({
  id: "dax-cluster-multi-node",
  title: "DAX clusters have nodes in more than one zone",
  family: "contingency",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  sources: ["aptible#emergency-mode"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:dax/cluster:Cluster"],
  whenAbsent: "replicationFactor is required; AWS spreads the nodes over zones.",
  fix: "Set replicationFactor: 3 and spread availabilityZones.",
  peers: { prowler: ["dynamodb_accelerator_cluster_multi_az"] },
  judge(cluster) {
    return [
      violationUnless(
        cluster.number("replicationFactor").satisfies((nodes) => nodes >= 3),
        "replicationFactor is below 3",
      ),
      violationIf(isSingleZone(cluster.texts("availabilityZones")), "availabilityZones names a single zone", {
        detail: "availabilityZones",
      }),
    ];
  },
});
