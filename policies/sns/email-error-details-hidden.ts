import type { CompanionSpec, Companions, Resource } from "../core/graph";
import { definePolicy, notApplicable, violationIf } from "../core/policy";
import { and, or, type Truth } from "../core/truth";

const EVENT_TARGET = "aws:cloudwatch/eventTarget:EventTarget";
const FUNCTION = "aws:lambda/function:Function";
const TOPICS = ["aws:sns/topic:Topic"];

const COMPANIONS = {
  target: { types: TOPICS, from: "arn" },
  failures: { types: TOPICS, from: "destinationConfig.onFailure.destination" },
  deadLetters: { types: TOPICS, from: "deadLetterConfig.targetArn" },
  subscriptions: { types: ["aws:sns/topicSubscription:TopicSubscription"], by: "topic" },
  rule: { types: ["aws:cloudwatch/eventRule:EventRule"], from: "rule" },
} as const satisfies Record<string, CompanionSpec>;

// Their events hold inputs, outputs, names of objects or texts of errors: what the work was about (EventBridge events
// reference). Events of most other services tell of resources only.
const OF_WORK = ["aws.states", "aws.glue", "aws.batch", "aws.ecs", "aws.s3"];

const speaksOfWork = (rule: Resource): Truth =>
  rule
    .json("eventPattern")
    .texts("source")
    .some((source) => source.isOneOf(OF_WORK));

export default definePolicy({
  id: "sns-email-error-details-hidden",
  title: "Error texts and data of failed work do not go out by e-mail",
  family: "phi-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)"],
  sources: ["stitch#errors-without-phi", "aptible#transmission-security"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: [EVENT_TARGET, FUNCTION, "aws:lambda/functionEventInvokeConfig:FunctionEventInvokeConfig"],
  companions: COMPANIONS,
  whenAbsent: "Subscribers get the whole event, or the whole request that failed.",
  fix: "Set inputTransformer (or input) to a notice without data that points to where the error is kept; send failed requests to an encrypted queue.",
  judge(resource, { companionsOf }) {
    const hasMail = (topics: Companions): Truth =>
      topics.some((topic) =>
        companionsOf(topic).subscriptions.some((subscription) =>
          subscription.text("protocol").isOneOf(["email", "email-json"]),
        ),
      );
    const own = companionsOf(resource);
    if (resource.type === EVENT_TARGET) {
      const isWhole = or(
        resource.block("inputTransformer").isSet,
        resource.text("input").isSet,
        resource.text("inputPath").isSet,
      ).not;
      return violationIf(
        and(isWhole, own.rule.some(speaksOfWork), hasMail(own.target)),
        "Events go to subscribers by e-mail as they are, with data or texts of errors",
      );
    }
    const [path, topics] =
      resource.type === FUNCTION
        ? ["deadLetterConfig.targetArn", own.deadLetters]
        : ["destinationConfig.onFailure.destination", own.failures];
    if (topics.first === undefined) return notApplicable("failed requests go to no topic of the program");
    return violationIf(hasMail(topics), `${path} sends failed requests, with their data, to subscribers by e-mail`);
  },
});
