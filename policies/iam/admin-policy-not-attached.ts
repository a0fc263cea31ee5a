import { definePolicy, orUndecided, violationIf } from "../core/policy";
import { texts } from "../core/settings";

const adminPolicies = texts("iam.adminPolicies", {
  fallback: ["AdministratorAccess", "IAMFullAccess", "PowerUserAccess"],
  description: "Policies managed by AWS, as their ARNs end (job-function/… with the path), that make an administrator.",
});

/** The property that names what is attached, by type. */
const ATTACHED: Readonly<Record<string, string>> = {
  "aws:iam/rolePolicyAttachment:RolePolicyAttachment": "policyArn",
  "aws:iam/userPolicyAttachment:UserPolicyAttachment": "policyArn",
  "aws:iam/groupPolicyAttachment:GroupPolicyAttachment": "policyArn",
  "aws:iam/policyAttachment:PolicyAttachment": "policyArn",
  "aws:iam/role:Role": "managedPolicyArns",
  "aws:iam/rolePolicyAttachmentsExclusive:RolePolicyAttachmentsExclusive": "policyArns",
  "aws:iam/groupPolicyAttachmentsExclusive:GroupPolicyAttachmentsExclusive": "policyArns",
  "aws:iam/userPolicyAttachmentsExclusive:UserPolicyAttachmentsExclusive": "policyArns",
  "aws:ssoadmin/managedPolicyAttachment:ManagedPolicyAttachment": "managedPolicyArn",
  "aws:ssoadmin/managedPolicyAttachmentsExclusive:ManagedPolicyAttachmentsExclusive": "managedPolicyArns",
};

export default definePolicy({
  id: "iam-admin-policy-not-attached",
  title: "AWS-managed administrator policies are not attached",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["aptible#access-authorization"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: Object.keys(ATTACHED),
  settings: [adminPolicies],
  whenAbsent: "Nothing is attached.",
  fix: "Attach an aws.iam.Policy of your own with the actions needed, e.g. policyArn: policy.arn; for emergency access ask for an exemption.",
  peers: {
    prowler: [
      "iam_aws_attached_policy_no_administrative_privileges",
      "iam_role_administratoraccess_policy",
      "iam_user_administrator_access_policy",
      "iam_group_administrator_access_policy",
      "iam_policy_cloudshell_admin_not_attached",
    ],
    steampipe: [
      "iam_role_no_administrator_access_policy_attached",
      "iam_user_group_role_cloudshell_fullaccess_restricted",
    ],
    checkov: ["CKV_AWS_274", "CKV_AWS_275", "CKV2_AWS_56"],
    guard: ["iam_role_administrator_access_policy_rule", "iam_role_elevated_managed_policy_rule"],
  },
  judge(resource, { settings }) {
    const endings = settings.get(adminPolicies).map((name) => `:policy/${name.toLowerCase()}`);
    // A policy of the account may have the same name: AWS's own stand under "aws" in place of an account.
    const isAdmin = (arn: string) => endings.some((ending) => arn.toLowerCase().endsWith(`:aws${ending}`));
    return resource.texts(ATTACHED[resource.type]!).collect(
      (arn) =>
        violationIf(arn.satisfies(isAdmin), `${arn.path} attaches an administrator policy managed by AWS`, {
          detail: arn.path,
        }),
      orUndecided("An administrator policy managed by AWS is attached"),
    );
  },
});
