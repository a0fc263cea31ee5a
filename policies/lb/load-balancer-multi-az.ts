import { definePolicy, violationIf } from "../core/policy";
import { isSingleEntry } from "../core/zones";
import { LOAD_BALANCERS } from "./_shared";

export default definePolicy({
  id: "lb-load-balancer-multi-az",
  title: "Load balancers span at least two availability zones",
  family: "contingency",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  sources: ["sftp-to-go#durability", "aptible#emergency-mode"],
  severity: "low",
  level: "advisory",
  profile: "standard",
  resources: LOAD_BALANCERS,
  whenAbsent: "The subnets are always given.",
  fix: "List subnets of two or more availability zones in subnets.",
  peers: {
    prowler: ["elbv2_is_in_multiple_az", "elbv2_cross_zone_load_balancing_enabled"],
    steampipe: ["elb_application_gateway_network_lb_multiple_az_configured"],
    checkov: ["CKV_AWS_152"],
  },
  judge: (balancer) =>
    violationIf(
      isSingleEntry(
        balancer.texts("subnets"),
        balancer.list("subnetMappings").map((mapping) => mapping.text("subnetId")),
      ),
      "subnets and subnetMappings hold a single entry: the load balancer stops with its zone",
    ),
});
