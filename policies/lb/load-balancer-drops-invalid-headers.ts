import { definePolicy, onlyIf } from "../core/policy";
import { mustBeTrue } from "../core/requirements";
import { isApplication, LOAD_BALANCERS } from "./_shared";

export default definePolicy({
  id: "lb-load-balancer-drops-invalid-headers",
  title: "Application load balancers drop malformed HTTP headers",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(i)", "164.312(e)(1)"],
  sources: [
    "astro#encryption-in-transit",
    "platform-sh#application-security",
    "aptible#transmission-integrity",
    "aptible#transmission-security",
  ],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: LOAD_BALANCERS,
  whenAbsent: "Malformed headers are passed on.",
  fix: "Set dropInvalidHeaderFields: true.",
  remediates: true,
  peers: {
    "cdk-nag": ["ALBHttpDropInvalidHeaderEnabled"],
    guard: ["alb_http_drop_invalid_header_enabled"],
    prowler: ["elbv2_alb_drop_invalid_header_fields_enabled"],
    steampipe: ["elb_application_lb_http_drop_invalid_header_enabled", "elb_application_lb_drop_http_headers"],
    checkov: ["CKV_AWS_131"],
  },
  judge: (balancer) =>
    onlyIf(isApplication(balancer), "reads no headers", () =>
      mustBeTrue("dropInvalidHeaderFields", "malformed headers reach the targets")(balancer),
    ),
});
