import { definePolicy, violationIf } from "../core/policy";
import { mustNotBeOneOf } from "../core/requirements";
import { Truth } from "../core/truth";

const mustSpeakTls = mustNotBeOneOf("protocol", ["http"], "messages are delivered in plaintext");

export default definePolicy({
  id: "sns-subscription-encrypted",
  title: "Messages are not delivered over plain HTTP",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(1)", "164.312(e)(2)(i)"],
  sources: ["astro#encryption-in-transit", "aptible#transmission-integrity", "aptible#transmission-security"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:sns/topicSubscription:TopicSubscription"],
  whenAbsent: "protocol is required.",
  fix: 'Set protocol: "https" and an https:// endpoint.',
  peers: { prowler: ["sns_subscription_not_using_http_endpoints"] },
  judge(subscription) {
    // An address that is not known yet is one of AWS's own, or SNS holds it against the protocol.
    const isPlainAddress = subscription.text("endpoint").fold({
      known: (address) => Truth.of(/^http:/i.test(address)),
      absent: () => Truth.false,
      gap: () => Truth.false,
    });
    return [
      { ...mustSpeakTls(subscription), detail: "protocol" },
      violationIf(isPlainAddress, "endpoint is an http:// address: messages are delivered in plaintext", {
        detail: "endpoint",
      }),
    ];
  },
});
