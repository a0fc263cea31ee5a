import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { isGiven } from "../core/requirements";
import { or } from "../core/truth";

export default definePolicy({
  id: "autoscaling-group-elb-health-check",
  title: "Groups behind a load balancer replace instances which it finds unhealthy",
  family: "contingency",
  citations: ["164.308(a)(7)(ii)(C)", "164.312(b)"],
  sources: ["aptible#emergency-mode"],
  severity: "low",
  level: "advisory",
  profile: "standard",
  resources: ["aws:autoscaling/group:Group"],
  companions: {
    attachments: { types: ["aws:autoscaling/attachment:Attachment"], by: "autoscalingGroupName" },
    trafficSources: {
      types: ["aws:autoscaling/trafficSourceAttachment:TrafficSourceAttachment"],
      by: "autoscalingGroupName",
    },
  },
  whenAbsent: "EC2: only whether the instance runs.",
  fix: 'Set healthCheckType: "ELB" and a fitting healthCheckGracePeriod.',
  peers: {
    "cdk-nag": ["AutoScalingGroupELBHealthCheckRequired"],
    config: ["autoscaling-group-elb-healthcheck-required"],
    guard: ["autoscaling_group_elb_healthcheck_required"],
    prowler: ["autoscaling_group_elb_health_check_enabled"],
    steampipe: ["autoscaling_group_with_lb_use_health_check"],
    checkov: ["CKV2_AWS_15"],
    "compliance-policies": ["aws-elb-loadbalancer-enable-health-check"],
  },
  judge(group, { companionsOf }) {
    const { attachments, trafficSources } = companionsOf(group);
    const isBehind = or(
      ...["loadBalancers", "targetGroupArns", "trafficSources"].map((path) => isGiven(group, path)),
      attachments.exist,
      trafficSources.exist,
    );
    return onlyIf(isBehind, "stands behind no load balancer", () =>
      violationUnless(
        group.text("healthCheckType").satisfies((types) =>
          types
            .toUpperCase()
            .split(",")
            .some((type) => type.trim() === "ELB"),
        ),
        "healthCheckType is not ELB: instances that the load balancer finds unhealthy stay",
      ),
    );
  },
});
