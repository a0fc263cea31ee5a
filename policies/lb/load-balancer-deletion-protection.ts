import { definePolicy } from "../core/policy";
import { mustBeTrue } from "../core/requirements";
import { LOAD_BALANCERS } from "./_shared";

export default definePolicy({
  id: "lb-load-balancer-deletion-protection",
  title: "Load balancers are protected against deletion",
  family: "contingency",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  sources: ["aptible#emergency-mode"],
  severity: "low",
  level: "advisory",
  profile: "standard",
  resources: LOAD_BALANCERS,
  whenAbsent: "Load balancers can be deleted.",
  fix: "Set enableDeletionProtection: true (set it back before a planned removal).",
  remediates: true,
  peers: {
    "cdk-nag": ["ELBDeletionProtectionEnabled"],
    config: ["elb-deletion-protection-enabled"],
    guard: ["elb_deletion_protection_enabled"],
    prowler: ["elbv2_deletion_protection"],
    steampipe: ["elb_application_lb_deletion_protection_enabled"],
    checkov: ["CKV_AWS_150"],
    awsguard: ["elb-deletion-protection-enabled"],
  },
  judge: mustBeTrue("enableDeletionProtection", "one call removes the load balancer"),
});
