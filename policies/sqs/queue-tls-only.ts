import { isTlsOnly, refusesPlainHttp } from "../core/iam";
import { definePolicy, onlyIf, violationUnless } from "../core/policy";

const QUEUE = "aws:sqs/queue:Queue";
const QUEUE_POLICY = "aws:sqs/queuePolicy:QueuePolicy";
const MESSAGE = "No queue policy refuses requests made without TLS (aws:SecureTransport false)";
const ACTIONS = ["sqs:SendMessage", "sqs:ReceiveMessage"];

export default definePolicy({
  id: "sqs-queue-tls-only",
  title: "Queues refuse plain HTTP",
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
      return onlyIf(queue.exist.not, "judged with its queue", () =>
        violationUnless(refusesPlainHttp(resource, ACTIONS), MESSAGE),
      );
    }
    return violationUnless(isTlsOnly(resource, policies, ACTIONS), MESSAGE);
  },
});
