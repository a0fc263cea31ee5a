import { isTlsOnly, refusesPlainHttp } from "../core/iam";
import { definePolicy, onlyIf, violationUnless } from "../core/policy";

const TOPIC = "aws:sns/topic:Topic";
const TOPIC_POLICY = "aws:sns/topicPolicy:TopicPolicy";
const MESSAGE = "No topic policy refuses requests made without TLS (aws:SecureTransport false)";
const ACTIONS = ["sns:Publish"];

export default definePolicy({
  id: "sns-topic-tls-only",
  title: "Topics refuse plain HTTP publishers",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(1)", "164.312(e)(2)(i)"],
  sources: [
    "astro#encryption-options",
    "astro#encryption-in-transit",
    "aptible#transmission-integrity",
    "aptible#transmission-security",
  ],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [TOPIC, TOPIC_POLICY],
  companions: {
    policies: { types: [TOPIC_POLICY], by: "arn" },
    topic: { types: [TOPIC], from: "arn" },
  },
  whenAbsent: "SNS answers plain HTTP.",
  fix: 'Add a Deny for Principal "*" and sns:Publish with Condition { Bool: { "aws:SecureTransport": "false" } }.',
  judge(resource, { companionsOf }) {
    const { policies, topic } = companionsOf(resource);
    if (resource.type === TOPIC_POLICY) {
      return onlyIf(topic.exist.not, "judged with its topic", () =>
        violationUnless(refusesPlainHttp(resource, ACTIONS), MESSAGE),
      );
    }
    return violationUnless(isTlsOnly(resource, policies, ACTIONS), MESSAGE);
  },
});
