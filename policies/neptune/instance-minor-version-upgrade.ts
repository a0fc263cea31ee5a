import { definePolicy } from "../core/policy";
import { mustNotBeFalse } from "../core/requirements";

export default definePolicy({
  id: "neptune-instance-minor-version-upgrade",
  title: "Neptune instances take minor updates automatically",
  family: "patching",
  citations: ["164.308(a)(1)(ii)(B)", "164.308(a)(5)(ii)(B)"],
  sources: ["astro#supported-versions", "platform-sh#patching", "aptible#malicious-software"],
  severity: "low",
  level: "advisory",
  profile: "standard",
  resources: ["aws:neptune/clusterInstance:ClusterInstance"],
  whenAbsent: "Minor versions are installed in the maintenance window.",
  fix: "Remove autoMinorVersionUpgrade or set it to true.",
  remediates: true,
  peers: { "cdk-nag": ["NeptuneClusterAutomaticMinorVersionUpgrade"] },
  judge: mustNotBeFalse("autoMinorVersionUpgrade", "security fixes wait for somebody"),
});
