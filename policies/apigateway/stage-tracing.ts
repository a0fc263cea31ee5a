import { definePolicy } from "../core/policy";
import { mustBeTrue } from "../core/requirements";

export default definePolicy({
  id: "apigateway-stage-tracing",
  title: "REST API stages trace requests with X-Ray",
  family: "monitoring",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["astro#unauthorized-access-monitored", "aptible#activity-review", "aptible#audit-controls"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:apigateway/stage:Stage"],
  whenAbsent: "Requests are not traced.",
  fix: "Set xrayTracingEnabled: true.",
  remediates: true,
  peers: {
    "cdk-nag": ["APIGWXrayEnabled"],
    prowler: ["apigateway_restapi_tracing_enabled"],
    steampipe: ["apigateway_rest_api_stage_xray_tracing_enabled"],
    checkov: ["CKV_AWS_73"],
  },
  judge: mustBeTrue("xrayTracingEnabled", "requests are not traced"),
});
