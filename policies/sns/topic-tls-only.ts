import type { Resource } from "../core/graph";
import { coversAction, deniesInsecureTransport } from "../core/iam";
import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { and, every, or, type Truth } from "../core/truth";

const TOPIC = "aws:sns/topic:Topic";
const TOPIC_POLICY = "aws:sns/topicPolicy:TopicPolicy";
const MESSAGE = "No topic policy refuses requests made without TLS (aws:SecureTransport false)";
const ACTIONS = ["sns:Publish"];

/** Whether a policy refuses plain HTTP for what carries messages. */
const isRefusing = (holder: Resource): Truth =>
  deniesInsecureTransport(holder.json("policy"), (statement) =>
    every(ACTIONS, (action) => coversAction(statement, action)),
  );

export default definePolicy({
  id: "sns-topic-tls-only",
  title: "Topics refuse plain HTTP publishers",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(1)", "164.312(e)(2)(i)"],
  sources: ["aptible#transmission-security", "astro#encryption-in-transit"],
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
      return onlyIf(topic.exist.not, "judged with its topic", () => violationUnless(isRefusing(resource), MESSAGE));
    }
    const inline = resource.json("policy");
    // Several policies of one topic overwrite each other: whichever comes last has to refuse.
    const isRefused = and(or(inline.isAbsent, isRefusing(resource)), policies.every(isRefusing));
    return violationUnless(and(or(inline.isSet, policies.exist), isRefused), MESSAGE);
  },
});
