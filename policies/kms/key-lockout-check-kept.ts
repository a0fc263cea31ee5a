import { definePolicy } from "../core/policy";
import { mustNotBeTrue } from "../core/requirements";
import { WITH_POLICY } from "./_shared";

export default definePolicy({
  id: "kms-key-lockout-check-kept",
  title: "Keys are not made unmanageable by their own policy",
  family: "contingency",
  citations: ["164.312(a)(2)(ii)", "164.308(a)(7)(ii)(C)"],
  sources: ["aptible#emergency-mode", "aptible#emergency-access"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: WITH_POLICY,
  whenAbsent: "AWS checks.",
  fix: "Remove bypassPolicyLockoutSafetyCheck.",
  remediates: true,
  peers: { "compliance-policies": ["aws-kms-key-disallow-bypass-policy-lockout-safety-check"] },
  judge: mustNotBeTrue(
    "bypassPolicyLockoutSafetyCheck",
    "the key's own policy may make it unmanageable, and its data unreadable",
  ),
});
