import { definePolicy, violationUnless } from "../core/policy";
import { and } from "../core/truth";

export default definePolicy({
  id: "elb-load-balancer-access-logs-enabled",
  title: "Classic load balancers write access logs",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["sftp-to-go#audit-logs", "aptible#activity-review", "aptible#audit-controls"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:elb/loadBalancer:LoadBalancer"],
  whenAbsent: "Requests are not logged.",
  fix: "Set accessLogs: { bucket, enabled: true }.",
  peers: {
    "cdk-nag": ["ELBLoggingEnabled"],
    config: ["elb-logging-enabled"],
    guard: ["elb_logging_enabled"],
    prowler: ["elb_logging_enabled"],
    steampipe: ["elb_application_classic_lb_logging_enabled"],
    checkov: ["CKV_AWS_92"],
    "compliance-policies": ["aws-elb-loadbalancer-configure-access-logging"],
    awsguard: ["elb-logging-enabled"],
  },
  judge: (balancer) => {
    const logs = balancer.block("accessLogs");
    return violationUnless(
      and(logs.text("bucket").isSet, logs.bool("enabled").is(false).not),
      "accessLogs are off: requests leave no trace",
    );
  },
});
