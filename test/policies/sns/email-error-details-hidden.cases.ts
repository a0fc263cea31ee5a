import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const mailed = (protocol: pulumi.Input<string> = "email") => {
  const topic = new aws.sns.Topic("failures", { name: "failures" });
  new aws.sns.TopicSubscription("on-call", { topic: topic.arn, protocol, endpoint: "on-call@clinic.example" });
  return topic;
};

const late = () => new aws.ssm.Parameter("late", { type: "String" }).value;

interface Options {
  source?: unknown;
  topic?: aws.sns.Topic;
  target?: Partial<aws.cloudwatch.EventTargetArgs>;
}

const rule = ({ source = ["aws.states"], topic = mailed(), target = {} }: Options = {}) => {
  const failed = new aws.cloudwatch.EventRule("failed", {
    name: "failed",
    eventPattern: JSON.stringify({ source, "detail-type": ["Step Functions Execution Status Change"] }),
  });
  new aws.cloudwatch.EventTarget("failed", { rule: failed.name, arn: topic.arn, ...target });
};

const fails = (args: Partial<aws.lambda.FunctionArgs> = {}) =>
  new aws.lambda.Function("loads", {
    name: "loads",
    role: "arn:aws:iam::111122223333:role/loads",
    runtime: "nodejs22.x",
    handler: "index.handler",
    ...args,
  });

const onFailure = (destination: pulumi.Input<string>) =>
  new aws.lambda.FunctionEventInvokeConfig("loads", {
    functionName: fails().name,
    destinationConfig: { onFailure: { destination } },
  });

const notice = { inputTemplate: '"A load failed: see the console."' };

export const cases: PolicyCases = {
  compliant: {
    "a notice instead": { doc: true, program: () => rule({ target: { inputTransformer: notice } }) },
    "a fixed text": () => rule({ target: { input: '"A load failed."' } }),
    "a part of the event": () => rule({ target: { inputPath: "$.detail-type" } }),
    "findings, which tell of resources": () => rule({ source: ["aws.guardduty"] }),
    "a queue instead of mail": () => rule({ topic: mailed("sqs") }),
    "nobody subscribes": () => rule({ topic: new aws.sns.Topic("failures", { name: "failures" }) }),
    "a rule of another stack": () => new aws.cloudwatch.EventTarget("failed", { rule: "failed", arn: mailed().arn }),
    "a topic of another stack": () => rule({ target: { arn: "arn:aws:sns:us-east-1:111122223333:alerts" } }),
    "failed requests go to a function": () => onFailure(mailed("lambda").arn),
  },
  violating: {
    "runs with their input": { doc: true, program: () => rule() },
    "as JSON": () => rule({ topic: mailed("email-json") }),
    "one source of two": () => rule({ source: ["aws.health", "aws.glue"] }),
    "jobs of Batch": () => rule({ source: ["aws.batch"] }),
    "tasks of ECS": () => rule({ source: ["aws.ecs"] }),
    "objects of S3": () => rule({ source: ["aws.s3"] }),
    "failed requests": () => onFailure(mailed().arn),
    "dead letters": () => fails({ deadLetterConfig: { targetArn: mailed().arn } }),
  },
  undecided: {
    "a computed protocol": () => rule({ topic: mailed(late()) }),
    "a pattern of sources": () => rule({ source: [{ prefix: "aws." }] }),
  },
  notApplicable: {
    "failed requests go to a queue": () => onFailure("arn:aws:sqs:us-east-1:111122223333:failed"),
    "no dead letters": () => fails(),
  },
};
