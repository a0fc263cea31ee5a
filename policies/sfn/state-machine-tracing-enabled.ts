import { definePolicy } from "../core/policy";
import { mustBeTrue } from "../core/requirements";

export default definePolicy({
  id: "sfn-state-machine-tracing-enabled",
  title: "State machines are traced",
  family: "monitoring",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["astro#unauthorized-access-monitored", "aptible#activity-review", "aptible#audit-controls"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:sfn/stateMachine:StateMachine"],
  whenAbsent: "Executions are not traced.",
  fix: "Set tracingConfiguration: { enabled: true }.",
  remediates: true,
  peers: { checkov: ["CKV_AWS_284"] },
  judge: mustBeTrue("tracingConfiguration.enabled", "executions are not traced"),
});
