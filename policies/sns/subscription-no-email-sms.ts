import { definePolicy } from "../core/policy";
import { mustNotBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "sns-subscription-no-email-sms",
  title: "Messages of topics which may carry PHI are not delivered by e-mail or SMS",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(1)"],
  sources: ["stitch#errors-without-phi", "astro#encryption-in-transit", "aptible#transmission-security"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:sns/topicSubscription:TopicSubscription"],
  whenAbsent: "protocol is required.",
  fix: "Deliver to SQS, Lambda or an https endpoint, or exempt topics of alarms without PHI.",
  judge: mustNotBeOneOf("protocol", ["email", "email-json", "sms"], "messages are not encrypted on all of their way"),
});
