import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { and, or } from "../core/truth";
import { isApplication, LISTENERS, LOAD_BALANCERS } from "./_shared";

export default definePolicy({
  id: "lb-load-balancer-access-logs",
  title: "Load balancers write access logs",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["sftp-to-go#audit-logs", "aptible#activity-review", "aptible#audit-controls"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: LOAD_BALANCERS,
  companions: { listeners: { types: LISTENERS, by: "loadBalancerArn" } },
  whenAbsent: "Requests are not logged.",
  fix: "Set accessLogs: {bucket: logs.bucket, enabled: true}.",
  peers: {
    "cdk-nag": ["ELBLoggingEnabled"],
    config: ["elb-logging-enabled"],
    guard: ["elb_logging_enabled", "elbv2_access_logging_rule"],
    prowler: ["elbv2_logging_enabled"],
    steampipe: ["elb_application_classic_lb_logging_enabled"],
    checkov: ["CKV_AWS_91"],
    "compliance-policies": [
      "aws-lb-loadbalancer-enable-access-logging",
      "aws-lb-loadbalancer-configure-access-logging",
      "aws-alb-loadbalancer-enable-access-logging",
      "aws-alb-loadbalancer-configure-access-logging",
    ],
    awsguard: ["elb-logging-enabled"],
  },
  judge(balancer, { companionsOf }) {
    const hasTls = companionsOf(balancer).listeners.some((listener) => listener.word("protocol").is("tls"));
    const isNetwork = balancer.word("loadBalancerType").is("network");
    const logs = balancer.block("accessLogs");
    return onlyIf(
      or(isApplication(balancer), and(isNetwork, hasTls)),
      "a load balancer of this kind logs nothing",
      () =>
        violationUnless(
          and(logs.bool("enabled").is(true), logs.text("bucket").isSet),
          "accessLogs are off: requests leave no trace",
          logs.text("bucket").isSet.state === "true" ? { set: { "accessLogs.enabled": true } } : {},
        ),
    );
  },
});
