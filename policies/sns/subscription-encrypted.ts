import { definePolicy } from "../core/policy";
import { mustNotBeOneOf, mustNotBePlainHttp } from "../core/requirements";

export default definePolicy({
  id: "sns-subscription-encrypted",
  title: "Messages are not delivered over plain HTTP",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(1)", "164.312(e)(2)(i)"],
  sources: ["aptible#transmission-security", "astro#encryption-in-transit"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:sns/topicSubscription:TopicSubscription"],
  whenAbsent: "protocol is required.",
  fix: 'Set protocol: "https" and an https:// endpoint.',
  peers: { prowler: ["sns_subscription_not_using_http_endpoints"] },
  judge: (subscription) => [
    {
      ...mustNotBeOneOf("protocol", ["http"], "messages are delivered in plaintext")(subscription),
      detail: "protocol",
    },
    ...mustNotBePlainHttp(["endpoint"], "messages are delivered in plaintext")(subscription),
  ],
});
