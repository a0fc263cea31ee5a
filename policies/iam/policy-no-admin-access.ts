import { boundaryCompanions, IDENTITY_POLICIES, isAdministrative, noStatement } from "../core/identity";
import { definePolicy } from "../core/policy";

export default definePolicy({
  id: "iam-policy-no-admin-access",
  title: "No policy grants every action on every resource",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["platform-sh#region-access-managed", "aptible#access-authorization"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: IDENTITY_POLICIES,
  companions: boundaryCompanions,
  whenAbsent: "Without a policy nothing is granted.",
  fix: "List the actions and the resource ARNs that the principal needs in Action and Resource; for emergency access ask for an exemption.",
  peers: {
    "cdk-nag": ["IAMPolicyNoStatementsWithAdminAccess"],
    config: ["iam-policy-no-statements-with-admin-access"],
    guard: ["iam_policy_no_statements_with_admin_access", "iam_role_or_policy_no_allow_plus_not_action"],
    prowler: [
      "iam_customer_attached_policy_no_administrative_privileges",
      "iam_inline_policy_no_administrative_privileges",
    ],
    steampipe: ["iam_policy_no_star_star"],
    checkov: ["CKV_AWS_62", "CKV_AWS_63", "CKV2_AWS_40", "CKV_AWS_1", "CKV_AWS_49"],
  },
  judge: noStatement(isAdministrative, "allows all actions, all of IAM, or all but some, on every resource"),
});
