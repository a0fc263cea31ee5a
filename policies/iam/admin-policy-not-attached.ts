import { isKnown } from "../core/fact";
import { definePolicy, violationIf } from "../core/policy";
import { texts } from "../core/settings";
import { and, Truth } from "../core/truth";

const adminPolicies = texts("iam.adminPolicies", {
  fallback: ["AdministratorAccess", "IAMFullAccess", "PowerUserAccess"],
  description: "Policies managed by AWS, as their ARNs end (job-function/… with the path), that make an administrator.",
});

/** The property that names what is attached, by type. */
const ATTACHED: Readonly<Record<string, "policyArn" | "policyArns" | "managedPolicyArn" | "managedPolicyArns">> = {
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

const POLICIES = ["aws:iam/policy:Policy"];

export default definePolicy({
  id: "iam-admin-policy-not-attached",
  title: "AWS-managed administrator policies are not attached",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["platform-sh#region-access-managed", "aptible#access-authorization"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: Object.keys(ATTACHED),
  companions: {
    policyArn: { types: POLICIES, from: "policyArn" },
    policyArns: { types: POLICIES, from: "policyArns" },
    managedPolicyArn: { types: POLICIES, from: "managedPolicyArn" },
    managedPolicyArns: { types: POLICIES, from: "managedPolicyArns" },
  },
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
  judge(resource, { settings, companionsOf }) {
    const endings = settings.get(adminPolicies).map((name) => `:policy/${name.toLowerCase()}`);
    // A policy of the account may have the same name: AWS's own stand under "aws" in place of an account.
    const isAdmin = (arn: string) => endings.some((ending) => arn.toLowerCase().endsWith(`:aws${ending}`));
    const property = ATTACHED[resource.type]!;
    // One that is not known yet is of the stack: iam-policy-no-admin-access judges its document.
    const isOfStack = companionsOf(resource)[property].exist;
    const message = "An administrator policy managed by AWS is attached";
    return resource.texts(property).collect(
      (arn) =>
        violationIf(
          and(arn.satisfies(isAdmin), isKnown(arn) ? Truth.true : isOfStack.not),
          `${arn.path} attaches an administrator policy managed by AWS`,
          { detail: arn.path },
        ),
      (gap) => violationIf(and(Truth.undecided(gap), isOfStack.not), message),
    );
  },
});
