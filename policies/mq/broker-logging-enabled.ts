import { definePolicy, violationIf } from "../core/policy";
import { mustBeTrue } from "../core/requirements";
import { and } from "../core/truth";

export default definePolicy({
  id: "mq-broker-logging-enabled",
  title: "Brokers log activity and user management",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["aptible#activity-review", "aptible#audit-controls"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:mq/broker:Broker"],
  whenAbsent: "Nothing is logged.",
  fix: "Set logs: { general: true, audit: true } (RabbitMQ: general only).",
  remediates: true,
  peers: {
    prowler: ["mq_broker_logging_enabled"],
    steampipe: ["mq_broker_audit_log_enabled"],
    checkov: ["CKV_AWS_48", "CKV_AWS_197"],
  },
  judge: (broker) => [
    { ...mustBeTrue("logs.general", "what the broker does leaves no trace")(broker), detail: "general" },
    violationIf(
      and(broker.word("engineType").is("activemq"), broker.bool("logs.audit").is(true).not),
      "logs.audit is not true: management of users and queues leaves no trace",
      { detail: "audit", set: { "logs.audit": true } },
    ),
  ],
});
