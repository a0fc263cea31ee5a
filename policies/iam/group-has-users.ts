import { definePolicy, violationUnless } from "../core/policy";
import { isGiven } from "../core/requirements";
import { or } from "../core/truth";

export default definePolicy({
  id: "iam-group-has-users",
  title: "Each group has a member",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["platform-sh#region-access-managed", "aptible#access-authorization", "aptible#access-modification"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:iam/group:Group"],
  companions: {
    lists: { types: ["aws:iam/groupMembership:GroupMembership"], by: "group" },
    memberships: { types: ["aws:iam/userGroupMembership:UserGroupMembership"], by: "groups" },
  },
  whenAbsent: "A group has no members.",
  fix: "Add aws.iam.GroupMembership for the group, or remove the group.",
  peers: { "cdk-nag": ["IAMGroupHasUsers"], steampipe: ["iam_group_not_empty"], checkov: ["CKV2_AWS_14"] },
  judge(group, { companionsOf }) {
    const { lists, memberships } = companionsOf(group);
    const hasMembers = or(
      lists.some((list) => isGiven(list, "users")),
      memberships.exist,
    );
    return violationUnless(hasMembers, "No GroupMembership or UserGroupMembership names the group");
  },
});
