import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { or } from "../core/truth";

export default definePolicy({
  id: "sqs-queue-dead-letter-configured",
  title: "Messages which cannot be handled are kept",
  family: "contingency",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  sources: ["aptible#emergency-mode"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:sqs/queue:Queue"],
  companions: {
    redrives: { types: ["aws:sqs/redrivePolicy:RedrivePolicy"], by: "queueUrl" },
    sources: { types: ["aws:sqs/queue:Queue"], by: "redrivePolicy" },
    separateSources: { types: ["aws:sqs/redrivePolicy:RedrivePolicy"], by: "redrivePolicy" },
  },
  whenAbsent: "Messages that cannot be handled are lost.",
  fix: "Set redrivePolicy with deadLetterTargetArn and maxReceiveCount.",
  peers: { steampipe: ["sqs_queue_dead_letter_queue_configured"] },
  judge(queue, { companionsOf }) {
    const { redrives, sources, separateSources } = companionsOf(queue);
    const isDeadLetterQueue = or(sources.exist, separateSources.exist, queue.block("redriveAllowPolicy").isSet);
    return onlyIf(isDeadLetterQueue.not, "receives the dead letters of others", () =>
      violationUnless(
        or(queue.block("redrivePolicy").isSet, redrives.exist),
        "redrivePolicy is missing: messages that cannot be handled are lost",
      ),
    );
  },
});
