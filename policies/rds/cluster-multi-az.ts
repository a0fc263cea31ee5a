import { definePolicy, onlyIf, violationIf } from "../core/policy";
import { and, or, Truth } from "../core/truth";

export default definePolicy({
  id: "rds-cluster-multi-az",
  title: "Aurora clusters have instances in more than one zone",
  family: "contingency",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  sources: ["aptible#emergency-mode", "sftp-to-go#durability"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:rds/cluster:Cluster"],
  companions: { instance: { types: ["aws:rds/clusterInstance:ClusterInstance"], by: "clusterIdentifier" } },
  whenAbsent: "A cluster has the instances that are added to it.",
  fix: "Add a second aws.rds.ClusterInstance for the cluster in another zone.",
  peers: {
    config: ["rds-cluster-multi-az-enabled"],
    prowler: ["rds_cluster_multi_az"],
    steampipe: ["rds_db_cluster_multiple_az_enabled"],
    "compliance-policies": ["aws-rds-cluster-disallow-single-availability-zone"],
  },
  judge(cluster, { companionsOf }) {
    const { instance } = companionsOf(cluster);
    const zones = cluster.texts("availabilityZones");
    const hasOneZone = and(zones.isEmpty.not, zones.some((_, index) => Truth.of(index > 0)).not);
    const scales = cluster.word("clusterScalabilityType").isOneOf(["limited", "limitless"]);
    const isAsked = and(
      cluster.word("engineMode").is("serverless").not,
      scales.not,
      and(cluster.text("globalClusterIdentifier").isSet, cluster.text("replicationSourceIdentifier").isSet).not,
      or(cluster.text("dbClusterInstanceClass").isSet, instance.exist),
    );
    return onlyIf(isAsked, "keeps its instances elsewhere", () => [
      violationIf(
        and(cluster.text("dbClusterInstanceClass").isAbsent, instance.areSeveral.not),
        "The cluster has fewer than two instances: losing its zone stops it",
      ),
      violationIf(hasOneZone, "availabilityZones names a single zone", { detail: "availabilityZones" }),
    ]);
  },
});
