import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { or } from "../core/truth";

export default definePolicy({
  id: "redshift-cluster-multi-az",
  title: "Redshift clusters span zones or can relocate",
  family: "contingency",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  sources: ["stitch#secured-destinations", "aptible#emergency-mode"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:redshift/cluster:Cluster"],
  whenAbsent: "A cluster stays in its zone.",
  fix: "Set availabilityZoneRelocationEnabled: true (or multiAz: true).",
  peers: { prowler: ["redshift_cluster_multi_az_enabled"], steampipe: ["redshift_cluster_multiple_az_enabled"] },
  judge(cluster) {
    const isRa3 = cluster.word("nodeType").satisfies((type) => type.startsWith("ra3."));
    const isMovable = or(cluster.bool("multiAz").is(true), cluster.bool("availabilityZoneRelocationEnabled").is(true));
    return onlyIf(isRa3, "nodes before RA3 stay in their zone", () =>
      violationUnless(
        isMovable,
        "Neither multiAz nor availabilityZoneRelocationEnabled is true: losing its zone stops the cluster",
      ),
    );
  },
});
