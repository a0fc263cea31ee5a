import { definePolicy } from "../core/policy";
import { mustBeSet } from "../core/requirements";
import { STAGE, STAGE_V2 } from "./_shared";

export default definePolicy({
  id: "apigateway-stage-access-logging",
  title: "API stages write access logs",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["sftp-to-go#audit-logs", "aptible#activity-review", "aptible#audit-controls"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: [STAGE, STAGE_V2],
  whenAbsent: "The stage writes no access log.",
  fix: "Set accessLogSettings: {destinationArn: logGroup.arn, format}, with the caller's identity and no request bodies in the format.",
  peers: {
    guard: ["api_gw_stage_access_logging_rule", "api_gwv2_access_logs_enabled"],
    prowler: ["apigatewayv2_api_access_logging_enabled"],
    checkov: ["CKV_AWS_76"],
    "compliance-policies": [
      "aws-apigatewayv2-stage-enable-access-logging",
      "aws-apigatewayv2-stage-configure-access-logging",
    ],
  },
  judge: mustBeSet("accessLogSettings.destinationArn", "the stage keeps no record of its callers"),
});
