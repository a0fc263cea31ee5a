import { definePolicy, violationUnless } from "../core/policy";
import { isDelivered } from "./_shared";

const LOGS: Readonly<Record<string, string>> = {
  "aws:msk/replicator:Replicator": "logDelivery.replicatorLogDelivery",
  "aws:msk/channel:Channel": "loggingInfo",
};

export default definePolicy({
  id: "msk-replicator-log-delivery",
  title: "MSK replicators and channels deliver logs",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["aptible#activity-review", "aptible#audit-controls"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: Object.keys(LOGS),
  whenAbsent: "Logs are delivered nowhere.",
  fix: "Enable cloudwatchLogs, firehose or s3 in its log delivery.",
  judge(resource) {
    const logs = resource.block(LOGS[resource.type]!);
    return violationUnless(isDelivered(logs), `${logs.path} has no destination that is enabled`);
  },
});
