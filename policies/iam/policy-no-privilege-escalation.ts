import type { Block } from "../core/fact";
import {
  boundaryCompanions,
  type Grants,
  grantsOnAll,
  IDENTITY_POLICIES,
  isLimitedBy,
  noStatement,
  RESOURCE_TAGS,
} from "../core/identity";
import { definePolicy } from "../core/policy";
import { and, or, type Truth } from "../core/truth";

const ROLES = "iam::account:role/*";
const USERS = "iam::account:user/*";
const GROUPS = "iam::account:group/*";
const POLICIES = "iam::account:policy/*";

const GRANTS: Grants = {
  "iam:PassRole": ROLES,
  "iam:CreatePolicyVersion": POLICIES,
  "iam:SetDefaultPolicyVersion": POLICIES,
  "iam:AttachUserPolicy": USERS,
  "iam:AttachGroupPolicy": GROUPS,
  "iam:AttachRolePolicy": ROLES,
  "iam:PutUserPolicy": USERS,
  "iam:PutGroupPolicy": GROUPS,
  "iam:PutRolePolicy": ROLES,
  "iam:PutRolePermissionsBoundary": ROLES,
  "iam:PutUserPermissionsBoundary": USERS,
  "iam:AddUserToGroup": GROUPS,
  "iam:UpdateAssumeRolePolicy": ROLES,
  "iam:CreateAccessKey": USERS,
  "iam:CreateLoginProfile": USERS,
  "iam:UpdateLoginProfile": USERS,
  "sts:AssumeRole": ROLES,
};

// Whoever may take away the boundary that the condition names is rid of it.
const REMOVALS: Grants = {
  "iam:DeleteRolePermissionsBoundary": ROLES,
  "iam:DeleteUserPermissionsBoundary": USERS,
};

const LIMITS = [
  ...RESOURCE_TAGS,
  "iam:associatedresourcearn",
  "iam:passedtoservice",
  "iam:policyarn",
  "iam:resourcetag/",
];

function escalates(statement: Block): Truth {
  const isLimited = isLimitedBy(statement, LIMITS);
  const isBounded = isLimitedBy(statement, ["iam:permissionsboundary"]);
  return and(isLimited.not, or(and(grantsOnAll(statement, GRANTS), isBounded.not), grantsOnAll(statement, REMOVALS)));
}

export default definePolicy({
  id: "iam-policy-no-privilege-escalation",
  title: "No policy lets its holder give itself more rights",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["platform-sh#region-access-managed", "aptible#access-authorization", "aptible#access-modification"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: IDENTITY_POLICIES,
  companions: boundaryCompanions,
  whenAbsent: "Without a policy nothing is granted.",
  fix: "Name the role ARNs in Resource, and for iam:PassRole add a Condition on iam:PassedToService.",
  peers: {
    prowler: [
      "iam_policy_allows_privilege_escalation",
      "iam_inline_policy_allows_privilege_escalation",
      "iam_no_custom_policy_permissive_role_assumption",
    ],
    steampipe: ["iam_policy_custom_no_permissive_role_assumption"],
    checkov: ["CKV_AWS_286", "CKV_AWS_289", "CKV_AWS_109", "CKV_AWS_110"],
    guard: ["iam_policy_no_wildcard_resource_on_passrole", "iam_role_no_wildcard_resource_on_passrole"],
  },
  judge: noStatement(
    escalates,
    "lets its holder gain more rights: an action such as iam:PassRole or sts:AssumeRole is allowed on every resource",
  ),
});
