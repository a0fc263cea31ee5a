import { definePolicy } from "../core/policy";
import { mustBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "cognito-user-pool-deletion-protection",
  title: "User pools are protected against deletion",
  family: "contingency",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  sources: ["aptible#emergency-mode"],
  severity: "low",
  level: "advisory",
  profile: "standard",
  resources: ["aws:cognito/userPool:UserPool"],
  whenAbsent: "INACTIVE.",
  fix: 'Set deletionProtection: "ACTIVE".',
  remediates: true,
  peers: { prowler: ["cognito_user_pool_deletion_protection_enabled"] },
  judge: mustBeOneOf("deletionProtection", ["ACTIVE"], "the pool with all its users can be deleted in passing"),
});
