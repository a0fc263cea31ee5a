import { definePolicy, onlyIf } from "../core/policy";
import { mustNotBeOneOf } from "../core/requirements";
import { isOneOf } from "../core/text";
import { Truth } from "../core/truth";
import { isApplication, LOAD_BALANCERS } from "./_shared";

export default definePolicy({
  id: "lb-load-balancer-desync-mitigation",
  title: "Load balancers reject requests which two servers may read differently",
  family: "integrity",
  citations: ["164.312(e)(2)(i)", "164.312(c)(1)"],
  sources: ["platform-sh#application-security", "aptible#integrity", "aptible#transmission-integrity"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: [...LOAD_BALANCERS, "aws:elb/loadBalancer:LoadBalancer"],
  whenAbsent: "defensive.",
  fix: 'Set desyncMitigationMode: "defensive".',
  remediates: true,
  peers: {
    prowler: ["elbv2_desync_mitigation_mode", "elb_desync_mitigation_mode"],
    steampipe: ["elb_application_lb_desync_mitigation_mode", "elb_classic_lb_desync_mitigation_mode"],
    checkov: ["CKV_AWS_328"],
  },
  judge: (balancer) =>
    onlyIf(isOneOf(LOAD_BALANCERS, balancer.type) ? isApplication(balancer) : Truth.true, "reads no requests", () =>
      mustNotBeOneOf(
        "desyncMitigationMode",
        ["monitor"],
        "requests that two servers read differently are passed on",
        "defensive",
      )(balancer),
    ),
});
