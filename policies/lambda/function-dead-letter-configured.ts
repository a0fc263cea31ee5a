import { definePolicy, violationUnless } from "../core/policy";
import { or } from "../core/truth";

export default definePolicy({
  id: "lambda-function-dead-letter-configured",
  title: "Failed asynchronous events are kept",
  family: "monitoring",
  citations: ["164.312(b)", "164.308(a)(6)(ii)"],
  sources: [
    "astro#unauthorized-access-monitored",
    "aptible#activity-review",
    "aptible#incident-procedures",
    "aptible#audit-controls",
  ],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:lambda/function:Function"],
  companions: {
    invokeConfigs: { types: ["aws:lambda/functionEventInvokeConfig:FunctionEventInvokeConfig"], by: "functionName" },
  },
  whenAbsent: "Events that fail are dropped.",
  fix: "Set deadLetterConfig: { targetArn } or add an aws.lambda.FunctionEventInvokeConfig with destinationConfig.onFailure.",
  peers: {
    "cdk-nag": ["LambdaDLQ"],
    guard: ["lambda_dlq_check"],
    prowler: ["awslambda_function_no_dead_letter_queue"],
    steampipe: ["lambda_function_dead_letter_queue_configured"],
    checkov: ["CKV_AWS_116"],
  },
  judge(lambda, { companionsOf }) {
    const isCaught = companionsOf(lambda).invokeConfigs.some(
      (config) => config.text("destinationConfig.onFailure.destination").isSet,
    );
    return violationUnless(
      or(lambda.text("deadLetterConfig.targetArn").isSet, isCaught),
      "deadLetterConfig.targetArn is missing, and no onFailure destination is set: events that fail are dropped",
    );
  },
});
