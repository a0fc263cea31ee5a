import { definePolicy } from "../core/policy";
import { mustBeTrue } from "../core/requirements";

export default definePolicy({
  id: "redshift-cluster-enhanced-vpc-routing",
  title: "Redshift COPY and UNLOAD traffic stays in the VPC",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)"],
  sources: ["stitch#secured-destinations", "aptible#access-authorization", "aptible#transmission-security"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:redshift/cluster:Cluster", "aws:redshiftserverless/workgroup:Workgroup"],
  whenAbsent: "COPY and UNLOAD go over the internet's addresses of AWS.",
  fix: "Set enhancedVpcRouting: true (the VPC needs an S3 endpoint or NAT).",
  peers: {
    "cdk-nag": ["RedshiftEnhancedVPCRoutingEnabled"],
    guard: ["redshift_enhanced_vpc_routing_enabled"],
    prowler: ["redshift_cluster_enhanced_vpc_routing"],
    steampipe: [
      "redshift_cluster_enhanced_vpc_routing_enabled",
      "redshiftserverless_workgroup_enhanced_vpc_routing_enabled",
    ],
    checkov: ["CKV_AWS_321"],
  },
  judge: mustBeTrue("enhancedVpcRouting", "COPY and UNLOAD traffic leaves the VPC"),
});
