import { definePolicy } from "../core/policy";
import { mustBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "mq-broker-multi-az",
  title: "Brokers survive the loss of a zone",
  family: "contingency",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  sources: ["aptible#emergency-mode"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:mq/broker:Broker"],
  whenAbsent: "SINGLE_INSTANCE.",
  fix: 'Set deploymentMode: "ACTIVE_STANDBY_MULTI_AZ" (ActiveMQ) or "CLUSTER_MULTI_AZ" (RabbitMQ).',
  peers: { prowler: ["mq_broker_active_deployment_mode", "mq_broker_cluster_deployment_mode"] },
  judge: mustBeOneOf(
    "deploymentMode",
    ["ACTIVE_STANDBY_MULTI_AZ", "CLUSTER_MULTI_AZ"],
    "the broker stops with its zone",
  ),
});
