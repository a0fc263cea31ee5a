import { definePolicy } from "../core/policy";
import { mustBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "lambda-function-tracing-enabled",
  title: "Functions are traced",
  family: "monitoring",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["astro#unauthorized-access-monitored", "aptible#activity-review", "aptible#audit-controls"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:lambda/function:Function"],
  whenAbsent: "PassThrough.",
  fix: 'Set tracingConfig: { mode: "Active" }.',
  peers: {
    checkov: ["CKV_AWS_50"],
    steampipe: ["lambda_function_tracing_enabled"],
    "compliance-policies": [
      "aws-lambda-function-enable-tracing-config",
      "aws-lambda-function-configure-tracing-config",
    ],
  },
  judge: mustBeOneOf("tracingConfig.mode", ["Active"], "the function writes no traces"),
});
