import { definePolicy } from "../core/policy";
import { mustBeTrue, mustNotBeTrue } from "../core/requirements";

export default definePolicy({
  id: "dsql-cluster-deletion-protected",
  title: "Aurora DSQL clusters cannot be deleted in passing",
  family: "contingency",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  sources: ["aptible#data-backup", "aptible#disaster-recovery", "aptible#emergency-mode"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:dsql/cluster:Cluster"],
  whenAbsent: "One call deletes the cluster.",
  fix: "Set deletionProtectionEnabled: true and drop forceDestroy.",
  remediates: true,
  judge: (cluster) => [
    mustBeTrue("deletionProtectionEnabled", "one call deletes the cluster")(cluster),
    { ...mustNotBeTrue("forceDestroy", "destroying the stack lifts the protection")(cluster), detail: "forceDestroy" },
  ],
});
