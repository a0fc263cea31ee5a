import { definePolicy } from "../core/policy";
import { mustNotBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "eventbridge-endpoint-replicated",
  title: "Global endpoints replicate their events",
  family: "contingency",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  sources: ["aptible#emergency-mode"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:cloudwatch/eventEndpoint:EventEndpoint"],
  whenAbsent: "Events are replicated.",
  fix: 'Set replicationConfig: { state: "ENABLED" }.',
  remediates: true,
  peers: { prowler: ["eventbridge_global_endpoint_event_replication_enabled"] },
  judge: mustNotBeOneOf("replicationConfig.state", ["DISABLED"], "events are lost with their region", "ENABLED"),
});
