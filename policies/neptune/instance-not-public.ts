import { definePolicy } from "../core/policy";
import { mustNotBeTrue } from "../core/requirements";

export default definePolicy({
  id: "neptune-instance-not-public",
  title: "Neptune instances and graphs have no public endpoint",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:neptune/clusterInstance:ClusterInstance", "aws:neptunegraph/graph:Graph"],
  whenAbsent: "Instances and graphs are private.",
  fix: "Remove publiclyAccessible / publicConnectivity or set it to false.",
  remediates: true,
  peers: { checkov: ["CKV_AWS_102"] },
  judge: mustNotBeTrue(
    {
      "aws:neptune/clusterInstance:ClusterInstance": "publiclyAccessible",
      "aws:neptunegraph/graph:Graph": "publicConnectivity",
    },
    "it is reachable from the internet",
  ),
});
