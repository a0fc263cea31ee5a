import { definePolicy, violationUnless } from "../core/policy";
import { Truth } from "../core/truth";

export default definePolicy({
  id: "msk-cluster-multi-az",
  title: "MSK clusters span three zones",
  family: "contingency",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  sources: ["aptible#emergency-mode"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:msk/cluster:Cluster"],
  whenAbsent: "clientSubnets is required.",
  fix: "List three subnets of different zones in clientSubnets.",
  judge(cluster) {
    const subnets = cluster.texts("brokerNodeGroupInfo.clientSubnets");
    return violationUnless(
      subnets.some((_, index) => Truth.of(index >= 2)),
      "brokerNodeGroupInfo.clientSubnets names fewer than three subnets",
    );
  },
});
