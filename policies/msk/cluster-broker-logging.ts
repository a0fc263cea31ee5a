import { definePolicy, violationUnless } from "../core/policy";
import { isDelivered } from "./_shared";

export default definePolicy({
  id: "msk-cluster-broker-logging",
  title: "MSK clusters deliver broker logs",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)", "164.308(a)(3)(ii)(A)"],
  sources: ["aptible#activity-review", "aptible#audit-controls"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:msk/cluster:Cluster"],
  whenAbsent: "Broker logs are delivered nowhere.",
  fix: "Set loggingInfo.brokerLogs.cloudwatchLogs: {enabled: true, logGroup} (or firehose, s3).",
  peers: { "cdk-nag": ["MSKBrokerLogging"], checkov: ["CKV_AWS_80"] },
  judge(cluster) {
    const logs = cluster.block("loggingInfo.brokerLogs");
    return violationUnless(isDelivered(logs), "loggingInfo.brokerLogs has no destination that is enabled");
  },
});
