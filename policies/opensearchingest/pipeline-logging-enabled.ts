import { definePolicy } from "../core/policy";
import { mustBeTrue } from "../core/requirements";

export default definePolicy({
  id: "opensearchingest-pipeline-logging-enabled",
  title: "OpenSearch ingestion pipelines publish logs",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["aptible#activity-review", "aptible#audit-controls"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:opensearchingest/pipeline:Pipeline"],
  whenAbsent: "Pipelines publish no logs.",
  fix: "Set logPublishingOptions: { isLoggingEnabled: true, cloudwatchLogDestination: { logGroup } }.",
  judge: mustBeTrue("logPublishingOptions.isLoggingEnabled", "the pipeline publishes no logs"),
});
