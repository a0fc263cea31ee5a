import type { Resource } from "../core/graph";
import { coversAction, deniesInsecureTransport } from "../core/iam";
import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { and, every, or, type Truth } from "../core/truth";

const QUEUE = "aws:sqs/queue:Queue";
const QUEUE_POLICY = "aws:sqs/queuePolicy:QueuePolicy";
const MESSAGE = "No queue policy refuses requests made without TLS (aws:SecureTransport false)";
const ACTIONS = ["sqs:SendMessage", "sqs:ReceiveMessage"];

/** Whether a policy refuses plain HTTP for what carries messages. */
const isRefusing = (holder: Resource): Truth =>
  deniesInsecureTransport(holder.json("policy"), (statement) =>
    every(ACTIONS, (action) => coversAction(statement, action)),
  );

export default definePolicy({
  id: "sqs-queue-tls-only",
  title: "Queues refuse plain HTTP",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(1)", "164.312(e)(2)(i)"],
  sources: ["aptible#transmission-security", "astro#encryption-in-transit"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [QUEUE, QUEUE_POLICY],
  companions: {
    policies: { types: [QUEUE_POLICY], by: "queueUrl" },
    queue: { types: [QUEUE], from: "queueUrl" },
  },
  whenAbsent: "SQS answers plain HTTP.",
  fix: 'Add a Deny for Principal "*" and sqs:* with Condition { Bool: { "aws:SecureTransport": "false" } }.',
  judge(resource, { companionsOf }) {
    const { policies, queue } = companionsOf(resource);
    if (resource.type === QUEUE_POLICY) {
      return onlyIf(queue.exist.not, "judged with its queue", () => violationUnless(isRefusing(resource), MESSAGE));
    }
    const inline = resource.json("policy");
    // Several policies of one queue overwrite each other: whichever comes last has to refuse.
    const isRefused = and(or(inline.isAbsent, isRefusing(resource)), policies.every(isRefusing));
    return violationUnless(and(or(inline.isSet, policies.exist), isRefused), MESSAGE);
  },
});
