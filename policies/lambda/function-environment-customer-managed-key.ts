import { definePolicy, onlyIf } from "../core/policy";
import { isGiven, mustNameOwnKey } from "../core/requirements";

export default definePolicy({
  id: "lambda-function-environment-customer-managed-key",
  title: "Environment variables of functions are encrypted with a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)"],
  sources: ["astro#secret-environment-variables", "aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:lambda/function:Function"],
  whenAbsent: "A key of Lambda is used.",
  fix: "Set kmsKeyArn to a customer managed key.",
  peers: {
    prowler: ["awslambda_function_env_vars_not_encrypted_with_cmk"],
    steampipe: ["lambda_function_encryption_enabled"],
    checkov: ["CKV_AWS_173"],
  },
  judge: (lambda) =>
    onlyIf(isGiven(lambda, "environment.variables"), "has no environment variables", () =>
      mustNameOwnKey("kmsKeyArn", "a key of Lambda encrypts the environment variables")(lambda),
    ),
});
