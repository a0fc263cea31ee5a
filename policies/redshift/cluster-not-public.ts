import { definePolicy, violationIf } from "../core/policy";
import { mustNotBeTrue } from "../core/requirements";

const CLUSTER = "aws:redshift/cluster:Cluster";

export default definePolicy({
  id: "redshift-cluster-not-public",
  title: "Redshift clusters and workgroups have no public address",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["stitch#secured-destinations", "astro#single-tenancy", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: [CLUSTER, "aws:redshiftserverless/workgroup:Workgroup"],
  whenAbsent: "Clusters and workgroups are private.",
  fix: "Set publiclyAccessible: false and remove elasticIp.",
  remediates: true,
  peers: {
    "cdk-nag": ["RedshiftClusterPublicAccess"],
    config: ["redshift-cluster-public-access-check"],
    guard: ["redshift_cluster_public_access_check"],
    prowler: ["redshift_cluster_public_access"],
    steampipe: ["redshift_cluster_prohibit_public_access", "redshiftserverless_workgroup_restrict_public_access"],
    checkov: ["CKV_AWS_87", "CKV_AWS_391"],
    awsguard: ["redshift-cluster-public-access"],
  },
  judge: (cluster) => [
    mustNotBeTrue("publiclyAccessible", "it has an address on the internet")(cluster),
    ...(cluster.type === CLUSTER
      ? [
          violationIf(cluster.text("elasticIp").isSet, "elasticIp gives the cluster a public address", {
            detail: "elasticIp",
            fix: "Remove elasticIp",
          }),
        ]
      : []),
  ],
});
