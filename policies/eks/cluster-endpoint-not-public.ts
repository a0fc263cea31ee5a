import { isWorldRange } from "../core/network";
import { definePolicy, onlyIf, violationIf } from "../core/policy";
import { and, or } from "../core/truth";

export default definePolicy({
  id: "eks-cluster-endpoint-not-public",
  title: "The Kubernetes API is not open to the internet",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: [
    "sftp-to-go#ip-safelisting",
    "astro#single-tenancy",
    "platform-sh#region-access-managed",
    "aptible#access-authorization",
  ],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:eks/cluster:Cluster"],
  whenAbsent: "The Kubernetes API is open to the whole internet.",
  fix: "Set vpcConfig.endpointPublicAccess: false with endpointPrivateAccess: true, or limit publicAccessCidrs to known ranges.",
  peers: {
    prowler: ["eks_cluster_not_publicly_accessible"],
    steampipe: ["eks_cluster_endpoint_restrict_public_access", "eks_cluster_endpoint_public_access_restricted"],
    checkov: ["CKV_AWS_38", "CKV_AWS_39"],
    guard: ["eks_endpoint_no_public_access"],
    "compliance-policies": ["aws-eks-cluster-disallow-api-endpoint-public-access"],
  },
  judge: (cluster) => {
    const config = cluster.block("vpcConfig");
    const cidrs = config.texts("publicAccessCidrs");
    const isOpen = or(
      cidrs.isEmpty,
      cidrs.some((cidr) => cidr.satisfies(isWorldRange)),
    );
    return onlyIf(cluster.block("outpostConfig").isAbsent, "a local cluster has no public endpoint", () =>
      violationIf(
        and(config.bool("endpointPublicAccess").is(false).not, isOpen),
        "vpcConfig.endpointPublicAccess is not false, and publicAccessCidrs admit the whole internet to the Kubernetes API",
      ),
    );
  },
});
