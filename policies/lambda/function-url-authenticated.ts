import { definePolicy } from "../core/policy";
import { mustBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "lambda-function-url-authenticated",
  title: "Function URLs ask for IAM authentication",
  family: "authentication",
  citations: ["164.312(d)", "164.312(a)(1)"],
  sources: ["aptible#authentication"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:lambda/functionUrl:FunctionUrl"],
  whenAbsent: "authorizationType is required.",
  fix: 'Set authorizationType: "AWS_IAM"; callers sign, or CloudFront signs with an origin access control.',
  remediates: true,
  peers: {
    prowler: ["awslambda_function_url_public"],
    steampipe: ["lambda_function_restrict_public_url"],
    checkov: ["CKV_AWS_258"],
  },
  judge: mustBeOneOf("authorizationType", ["AWS_IAM"], "everybody on the internet may call the function"),
});
