import { definePolicy } from "../core/policy";
import { mustNotBeFalse } from "../core/requirements";

export default definePolicy({
  id: "memorydb-cluster-minor-version-upgrade-enabled",
  title: "MemoryDB engines take minor updates automatically",
  family: "patching",
  citations: ["164.308(a)(1)(ii)(B)", "164.308(a)(5)(ii)(B)"],
  sources: ["astro#supported-versions", "platform-sh#patching", "aptible#malicious-software"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:memorydb/cluster:Cluster"],
  whenAbsent: "Minor versions are installed in the maintenance window.",
  fix: "Remove autoMinorVersionUpgrade: false (the cluster is replaced).",
  peers: { prowler: ["memorydb_cluster_auto_minor_version_upgrades"] },
  judge: mustNotBeFalse("autoMinorVersionUpgrade", "the engine misses security patches"),
});
