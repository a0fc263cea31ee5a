import { definePolicy, violationUnless } from "../core/policy";
import { isGiven } from "../core/requirements";
import { or } from "../core/truth";

export default definePolicy({
  id: "iam-user-in-group",
  title: "Each user belongs to a group",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["platform-sh#region-access-managed", "aptible#access-authorization", "aptible#access-modification"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:iam/user:User"],
  companions: {
    memberships: { types: ["aws:iam/userGroupMembership:UserGroupMembership"], by: "user" },
    lists: { types: ["aws:iam/groupMembership:GroupMembership"], by: "users" },
  },
  whenAbsent: "A user belongs to no group.",
  fix: "Add aws.iam.UserGroupMembership { user: user.name, groups: [group.name] }.",
  peers: {
    "cdk-nag": ["IAMUserGroupMembership"],
    steampipe: ["iam_user_in_group"],
    checkov: ["CKV2_AWS_21"],
    guard: ["iam_user_missing_group_rule"],
  },
  judge(user, { companionsOf }) {
    const { memberships, lists } = companionsOf(user);
    const isMember = or(
      memberships.some((membership) => isGiven(membership, "groups")),
      lists.exist,
    );
    return violationUnless(isMember, "No UserGroupMembership or GroupMembership names the user");
  },
});
