import { definePolicy, violationIf } from "../core/policy";
import { isEnded, supportEnds } from "../data/_tables";

const NODE_GROUP = "aws:eks/nodeGroup:NodeGroup";

export default definePolicy({
  id: "eks-cluster-version-supported",
  title: "Clusters and nodes run a Kubernetes version in standard support",
  family: "patching",
  citations: ["164.308(a)(1)(ii)(B)", "164.308(a)(5)(ii)(B)"],
  sources: ["astro#supported-versions", "platform-sh#patching", "aptible#malicious-software"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:eks/cluster:Cluster", NODE_GROUP],
  settings: [supportEnds],
  whenAbsent: "A cluster starts with the latest version; nodes follow their cluster.",
  fix: "Raise version one minor version at a time; move node groups to an AL2023 or BOTTLEROCKET amiType.",
  peers: {
    prowler: ["eks_cluster_uses_a_supported_version"],
    steampipe: ["eks_cluster_with_latest_kubernetes_version"],
    checkov: ["CKV_AWS_339"],
  },
  judge(resource, { settings }) {
    const version = violationIf(
      isEnded("eks", resource.text("version"), settings),
      "version is out of standard support",
    );
    if (resource.type !== NODE_GROUP) return version;
    // Amazon EKS user guide, "EKS AL2 & AL2-Accelerated AMIs transition to AL2023".
    const isAmazonLinux2 = resource.word("amiType").satisfies((image) => image.startsWith("al2_"));
    return [
      version,
      violationIf(isAmazonLinux2, "amiType is Amazon Linux 2: EKS publishes no more images of it", {
        detail: "amiType",
      }),
    ];
  },
});
