import { ROLE } from "../core/identity";
import { definePolicy, violationIf } from "../core/policy";
import { Truth } from "../core/truth";

export default definePolicy({
  id: "iam-inline-policy-not-used",
  title: "Permissions are in managed policies, where they can be reviewed",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["platform-sh#region-access-managed", "aptible#access-authorization", "aptible#access-modification"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [
    "aws:iam/rolePolicy:RolePolicy",
    "aws:iam/userPolicy:UserPolicy",
    "aws:iam/groupPolicy:GroupPolicy",
    "aws:iam/role:Role",
  ],
  whenAbsent: "A principal has no inline policy.",
  fix: "Create aws.iam.Policy and attach it with aws.iam.RolePolicyAttachment or GroupPolicyAttachment.",
  peers: {
    "cdk-nag": ["IAMNoInlinePolicy"],
    config: ["iam-no-inline-policy-check"],
    guard: ["iam_no_inline_policy_check"],
    steampipe: ["iam_group_user_role_no_inline_policies", "iam_user_no_inline_attached_policies"],
  },
  judge(resource) {
    const holdsInline =
      resource.type === ROLE
        ? resource.list("inlinePolicies").some((inline) => inline.text("policy").isSet)
        : Truth.true;
    return violationIf(holdsInline, "The policy is an inline one, which cannot be reviewed or reused on its own");
  },
});
