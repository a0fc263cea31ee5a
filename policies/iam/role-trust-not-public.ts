import { isNotOpen } from "../core/iam";
import { definePolicy } from "../core/policy";

export default definePolicy({
  id: "iam-role-trust-not-public",
  title: "Role trust policies name who may assume the role",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "platform-sh#region-access-managed", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:iam/role:Role"],
  whenAbsent: "assumeRolePolicy is required.",
  fix: "Name the account, role or service in Principal, or add a Condition StringEquals on aws:PrincipalOrgID.",
  peers: { checkov: ["CKV_AWS_60", "CKV_AWS_61"], guard: ["iam_role_no_full_access_on_trust_policy"] },
  judge: isNotOpen("assumeRolePolicy"),
});
