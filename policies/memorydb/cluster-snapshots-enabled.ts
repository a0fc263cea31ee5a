import { definePolicy, violationUnless } from "../core/policy";

export default definePolicy({
  id: "memorydb-cluster-snapshots-enabled",
  title: "MemoryDB clusters keep automatic snapshots",
  family: "contingency",
  citations: [
    "164.308(a)(7)(ii)(A)",
    "164.308(a)(7)(ii)(B)",
    "164.308(a)(7)(i)",
    "164.312(a)(2)(ii)",
    "164.310(d)(2)(iv)",
  ],
  sources: ["aptible#data-backup", "aptible#disaster-recovery", "aptible#emergency-access"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:memorydb/cluster:Cluster"],
  whenAbsent: "No snapshots are kept.",
  fix: "Set snapshotRetentionLimit: 7.",
  remediates: true,
  judge: (cluster) =>
    violationUnless(
      cluster.number("snapshotRetentionLimit").satisfies((days) => days > 0),
      "snapshotRetentionLimit is 0: there are no automatic snapshots",
      { set: { snapshotRetentionLimit: 7 } },
    ),
});
