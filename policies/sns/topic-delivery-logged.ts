import { definePolicy, violationUnless } from "../core/policy";
import { or } from "../core/truth";

const PROTOCOLS = ["application", "firehose", "http", "lambda", "sqs"];

export default definePolicy({
  id: "sns-topic-delivery-logged",
  title: "Topics log whether messages were delivered",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["aptible#activity-review", "aptible#audit-controls"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:sns/topic:Topic"],
  whenAbsent: "Deliveries are not logged.",
  fix: "Set the FailureFeedbackRoleArn of the protocols in use, e.g. sqsFailureFeedbackRoleArn.",
  peers: { steampipe: ["sns_topic_notification_delivery_status_enabled"] },
  judge: (topic) =>
    violationUnless(
      or(...PROTOCOLS.map((protocol) => topic.text(`${protocol}FailureFeedbackRoleArn`).isSet)),
      "No FailureFeedbackRoleArn is set: failed deliveries leave no log",
    ),
});
