import { definePolicy, violationIf, violationUnless } from "../core/policy";
import { and, every } from "../core/truth";

const CLUSTER = "aws:redshift/cluster:Cluster";
const LOGGING = "aws:redshift/logging:Logging";
const LOG_TYPES = ["connectionlog", "userlog", "useractivitylog"];

export default definePolicy({
  id: "redshift-cluster-audit-logging",
  title: "Redshift clusters log connections and user activity",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)", "164.308(a)(3)(ii)(A)"],
  sources: ["stitch#secured-destinations", "aptible#activity-review", "aptible#audit-controls"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: [CLUSTER, LOGGING],
  companions: { logging: { types: [LOGGING], by: "clusterIdentifier" } },
  whenAbsent: "Redshift logs neither connections nor activity.",
  fix: 'Add aws.redshift.Logging { clusterIdentifier: cluster.clusterIdentifier, logDestinationType: "cloudwatch", logExports: ["connectionlog", "userlog", "useractivitylog"] }.',
  peers: {
    "cdk-nag": ["RedshiftClusterAuditLogging", "RedshiftClusterConfiguration"],
    config: ["redshift-cluster-configuration-check"],
    guard: ["redshift_cluster_configuration_check"],
    prowler: ["redshift_cluster_audit_logging"],
    steampipe: ["redshift_cluster_encryption_logging_enabled", "redshift_cluster_audit_logging_enabled"],
    checkov: ["CKV_AWS_71"],
    awsguard: ["redshift-cluster-configuration"],
  },
  judge(resource, { companionsOf }) {
    if (resource.type === CLUSTER) {
      return violationUnless(
        companionsOf(resource).logging.exist,
        "No aws.redshift.Logging names the cluster: connections and activity are not recorded",
      );
    }
    const isToCloudWatch = resource.word("logDestinationType").is("cloudwatch");
    const exports = resource.texts("logExports");
    const hasEvery = every(LOG_TYPES, (type) =>
      exports.some((text) => text.satisfies((own) => own.toLowerCase() === type)),
    );
    return [
      violationIf(and(isToCloudWatch, hasEvery.not), `logExports lacks one of ${LOG_TYPES.join(", ")}`, {
        detail: "logExports",
      }),
      violationIf(
        and(isToCloudWatch.not, resource.text("bucketName").isAbsent),
        "bucketName is missing: the logs go nowhere",
        { detail: "bucketName" },
      ),
    ];
  },
});
