import { definePolicy, violationIf } from "../core/policy";
import { mustNotBeFalse } from "../core/requirements";
import { isSingleEntry } from "../core/zones";

export default definePolicy({
  id: "elb-load-balancer-cross-zone-enabled",
  title: "Classic load balancers balance over zones",
  family: "contingency",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  sources: ["aptible#emergency-mode"],
  severity: "low",
  level: "advisory",
  profile: "standard",
  resources: ["aws:elb/loadBalancer:LoadBalancer"],
  whenAbsent: "Requests are spread over the zones.",
  fix: "Set crossZoneLoadBalancing: true and subnets of two zones.",
  remediates: true,
  peers: {
    "cdk-nag": ["ELBCrossZoneLoadBalancingEnabled"],
    config: ["elb-cross-zone-load-balancing-enabled"],
    guard: ["elb_cross_zone_load_balancing_enabled"],
    prowler: ["elb_cross_zone_load_balancing_enabled", "elb_is_in_multiple_az"],
    steampipe: ["elb_classic_lb_cross_zone_load_balancing_enabled", "elb_classic_lb_multiple_az_configured"],
    checkov: ["CKV_AWS_138"],
    "compliance-policies": ["aws-elb-loadbalancer-configure-multi-availability-zone"],
  },
  judge: (balancer) => [
    {
      ...mustNotBeFalse("crossZoneLoadBalancing", "a zone that loses its instances loses its requests")(balancer),
      detail: "crossZoneLoadBalancing",
    },
    violationIf(
      isSingleEntry(balancer.texts("availabilityZones"), balancer.texts("subnets")),
      "availabilityZones and subnets hold a single entry: the load balancer stops with its zone",
      { detail: "zones" },
    ),
  ],
});
