import type { Block } from "../core/fact";
import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { and } from "../core/truth";
import { isSpeaker, trails } from "./_selectors";

const BEDROCK = [
  "agentAgent",
  "agentKnowledgeBase",
  "agentFlow",
  "agentPrompt",
  "agentcoreAgentRuntime",
  "customModel",
  "guardrail",
  "inferenceProfile",
  "provisionedModelThroughput",
].map((name) => `aws:bedrock/${name}:${name.charAt(0).toUpperCase()}${name.slice(1)}`);

export default definePolicy({
  id: "cloudtrail-trail-bedrock-data-events-recorded",
  title: "Trails record use of foundation models where a stack uses Bedrock",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["astro#unauthorized-access-monitored", "aptible#activity-review", "aptible#audit-controls"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:cloudtrail/trail:Trail"],
  companions: {
    trails,
    models: {
      types: [...BEDROCK, "aws:bedrockmodel/invocationLoggingConfiguration:InvocationLoggingConfiguration"],
      inStack: true,
    },
  },
  whenAbsent: "Data events are not recorded.",
  fix: 'Add an advanced event selector with resources.type "AWS::Bedrock::Model".',
  peers: { prowler: ["cloudtrail_bedrock_logging_enabled"] },
  judge(trail, { companionsOf }) {
    const { trails, models } = companionsOf(trail);
    const isBedrock = (selector: Block) =>
      selector.list("fieldSelectors").some((field) =>
        and(
          field.text("field").is("resources.type"),
          field.texts("equals").some((type) => type.satisfies((text) => text.startsWith("AWS::Bedrock::"))),
        ),
      );
    const isRecorded = trails.some((own) => own.list("advancedEventSelectors").some(isBedrock));
    return onlyIf(
      and(models.exist, isSpeaker(trail, trails)),
      "the stack does not use Bedrock, or another trail is reported",
      () => violationUnless(isRecorded, "The stack uses Bedrock, and no trail records the use of models"),
    );
  },
});
