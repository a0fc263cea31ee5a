import { definePolicy, onlyIf, violationUnless } from "../core/policy";

export default definePolicy({
  id: "sns-topic-data-protection",
  title: "Topics inspect messages for identifiers of patients",
  family: "phi-exposure",
  citations: ["164.312(a)(1)", "164.308(a)(4)(i)", "164.308(a)(1)(ii)(B)"],
  sources: ["stitch#errors-without-phi"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:sns/topic:Topic"],
  companions: { policies: { types: ["aws:sns/dataProtectionPolicy:DataProtectionPolicy"], by: "arn" } },
  whenAbsent: "Messages are not inspected.",
  fix: "Add an sns.DataProtectionPolicy for the topic.",
  judge(topic, { companionsOf }) {
    return onlyIf(topic.bool("fifoTopic").is(true).not, "FIFO topics take no such policy", () =>
      violationUnless(
        companionsOf(topic).policies.exist,
        "No DataProtectionPolicy names the topic: identifiers of patients pass unseen",
      ),
    );
  },
});
