import { definePolicy, violationIf } from "../core/policy";
import { mustBeSet } from "../core/requirements";
import { and } from "../core/truth";

const CLUSTER = "aws:emr/cluster:Cluster";

export default definePolicy({
  id: "emr-cluster-logging",
  title: "EMR clusters archive their logs",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)", "164.308(a)(3)(ii)(A)"],
  sources: ["aptible#activity-review", "aptible#audit-controls"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: [CLUSTER, "aws:emrserverless/application:Application"],
  whenAbsent: "Clusters keep their logs on their own disks; EMR Serverless keeps them for 30 days.",
  fix: 'Set logUri: "s3://<bucket>/<prefix>/".',
  peers: { "cdk-nag": ["EMRS3AccessLogging"] },
  judge(resource) {
    if (resource.type === CLUSTER) return mustBeSet("logUri", "logs are lost with the cluster")(resource);
    const monitoring = resource.block("monitoringConfiguration");
    const isLost = and(
      monitoring.bool("managedPersistenceMonitoringConfiguration.enabled").is(false),
      monitoring.text("s3MonitoringConfiguration.logUri").isAbsent,
      monitoring.bool("cloudwatchLoggingConfiguration.enabled").is(true).not,
    );
    return violationIf(isLost, "monitoringConfiguration turns every log destination off", {
      fix: "Remove managedPersistenceMonitoringConfiguration, or name another destination",
    });
  },
});
