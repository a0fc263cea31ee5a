import { definePolicy } from "../core/policy";
import { SOURCES, secretsOfMap } from "./_shared";

const VARIABLES: Readonly<Record<string, string>> = {
  "aws:lambda/function:Function": "environment.variables",
  "aws:lambda/microvmsImage:MicrovmsImage": "environmentVariables",
  "aws:lambdamicrovms/image:Image": "environmentVariables",
  "aws:synthetics/canary:Canary": "runConfig.environmentVariables",
};

export default definePolicy({
  id: "secrets-not-in-lambda-environment",
  title: "Environment variables of functions hold no secrets",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(5)(ii)(D)", "164.312(d)"],
  sources: SOURCES,
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: Object.keys(VARIABLES),
  whenAbsent: "There are no variables.",
  fix: "Keep the secret in Secrets Manager or as a SecureString, set the variable to its name or ARN, and read it at run time.",
  peers: {
    prowler: ["awslambda_function_no_secrets_in_variables"],
    steampipe: ["lambda_function_variables_no_sensitive_data"],
    checkov: ["CKV_AWS_45"],
  },
  judge: (resource) =>
    secretsOfMap(resource, VARIABLES[resource.type]!, "everybody who may read the function's configuration"),
});
