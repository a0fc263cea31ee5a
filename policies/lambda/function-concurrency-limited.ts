import { definePolicy, violationUnless } from "../core/policy";

export default definePolicy({
  id: "lambda-function-concurrency-limited",
  title: "Functions have a limit on concurrent runs",
  family: "contingency",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  sources: ["aptible#emergency-mode"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:lambda/function:Function"],
  whenAbsent: "The limit of the account is shared by all functions.",
  fix: "Set reservedConcurrentExecutions to what the function needs.",
  peers: {
    "cdk-nag": ["LambdaConcurrency"],
    guard: ["lambda_concurrency_check"],
    steampipe: ["lambda_function_concurrent_execution_limit_configured"],
    checkov: ["CKV_AWS_115"],
  },
  judge: (lambda) =>
    violationUnless(
      lambda.number("reservedConcurrentExecutions").satisfies((number) => number >= 0),
      "reservedConcurrentExecutions is missing: nothing limits how many copies run",
    ),
});
