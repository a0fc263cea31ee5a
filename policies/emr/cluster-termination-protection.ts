import { definePolicy, onlyIf } from "../core/policy";
import { mustBeTrue } from "../core/requirements";

export default definePolicy({
  id: "emr-cluster-termination-protection",
  title: "Long-running EMR clusters are protected from termination",
  family: "contingency",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  sources: ["aptible#data-backup", "aptible#disaster-recovery", "aptible#emergency-mode"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:emr/cluster:Cluster"],
  whenAbsent: "A cluster can be ended with one call.",
  fix: "Set terminationProtection: true.",
  remediates: true,
  judge: (cluster) =>
    onlyIf(cluster.bool("keepJobFlowAliveWhenNoSteps").orElse(true).is(true), "ends with its steps", () =>
      mustBeTrue("terminationProtection", "one call ends a long-running cluster")(cluster),
    ),
});
