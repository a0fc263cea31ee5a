import { definePolicy, violationIf } from "../core/policy";
import { Truth } from "../core/truth";

/** The list that has to be empty, by type; the other types attach something wherever they are. */
const LISTS: Readonly<Record<string, string>> = {
  "aws:iam/policyAttachment:PolicyAttachment": "users",
  "aws:iam/userPolicyAttachmentsExclusive:UserPolicyAttachmentsExclusive": "policyArns",
  "aws:iam/userPoliciesExclusive:UserPoliciesExclusive": "policyNames",
};

export default definePolicy({
  id: "iam-user-no-direct-policies",
  title: "Users get rights through groups or roles only",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["platform-sh#region-access-managed", "aptible#access-authorization", "aptible#access-modification"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: [
    "aws:iam/userPolicy:UserPolicy",
    "aws:iam/userPolicyAttachment:UserPolicyAttachment",
    ...Object.keys(LISTS),
  ],
  whenAbsent: "A user has no rights of its own.",
  fix: "Attach the policy to an aws.iam.Group with GroupPolicyAttachment, and put the user into it with aws.iam.UserGroupMembership.",
  peers: {
    "cdk-nag": ["IAMUserNoPolicies"],
    config: ["iam-user-no-policies-check"],
    guard: ["iam_no_policy_on_user", "iam_user_no_policies_check"],
    prowler: ["iam_policy_attached_only_to_group_or_roles"],
    steampipe: ["iam_user_no_inline_attached_policies", "iam_user_no_policies"],
    checkov: ["CKV_AWS_40"],
    "compliance-policies": [
      "aws-iam-policy-attachment-only-attachment-through-groups",
      "aws-iam-user-policy-attachment-only-attachment-through-groups",
    ],
  },
  judge(resource) {
    const list = LISTS[resource.type];
    const attaches = list === undefined ? Truth.true : resource.texts(list).isEmpty.not;
    return violationIf(attaches, "A policy is given to an IAM user directly, and not through a group or a role");
  },
});
