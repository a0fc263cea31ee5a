import type { Resource } from "../core/graph";
import { definePolicy, onlyIf, violationIf } from "../core/policy";
import { and, or, type Truth } from "../core/truth";
import { areSpread } from "../core/zones";

/**
 * Whether the cluster is a secondary one of a global database: such a cluster takes over the administrator, and every
 * other one has to name one or to be restored.
 */
const isSecondary = (cluster: Resource): Truth =>
  and(
    cluster.text("globalClusterIdentifier").isSet,
    cluster.text("masterUsername").isAbsent,
    cluster.text("snapshotIdentifier").isAbsent,
    cluster.block("restoreToPointInTime").isAbsent,
    cluster.block("s3Import").isAbsent,
  );

export default definePolicy({
  id: "rds-cluster-multi-az",
  title: "Aurora clusters have instances in more than one zone",
  family: "contingency",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  sources: ["aptible#emergency-mode"],
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
    const scales = cluster.word("clusterScalabilityType").isOneOf(["limited", "limitless"]);
    const isAsked = and(
      cluster.word("engineMode").is("serverless").not,
      scales.not,
      isSecondary(cluster).not,
      or(cluster.text("dbClusterInstanceClass").isSet, instance.exist),
    );
    return onlyIf(isAsked, "keeps its instances elsewhere", () =>
      violationIf(
        and(cluster.text("dbClusterInstanceClass").isAbsent, areSpread(instance).not),
        "The cluster has no second instance in another zone: losing its zone stops it",
      ),
    );
  },
});
