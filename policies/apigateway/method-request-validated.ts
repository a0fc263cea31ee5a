import { definePolicy, onlyIf } from "../core/policy";
import { mustBeSet } from "../core/requirements";

export default definePolicy({
  id: "apigateway-method-request-validated",
  title: "REST API methods validate requests",
  family: "integrity",
  citations: ["164.312(c)(1)", "164.312(c)(2)"],
  sources: ["platform-sh#application-security", "aptible#integrity"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:apigateway/method:Method"],
  whenAbsent: "Requests are not validated.",
  fix: "Set requestValidatorId to an apigateway.RequestValidator.",
  peers: { steampipe: ["api_gateway_method_request_parameter_validated"], checkov: ["CKV2_AWS_53"] },
  judge: (method) =>
    onlyIf(method.word("httpMethod").is("options").not, "a preflight carries no data", () =>
      mustBeSet("requestValidatorId", "requests reach the back end unchecked")(method),
    ),
});
