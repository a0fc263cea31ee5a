import { definePolicy, violationIf } from "../core/policy";
import { isGiven } from "../core/requirements";
import { and } from "../core/truth";

export default definePolicy({
  id: "iam-role-policies-not-mixed",
  title: "A role's policies are managed in one way, so that none is silently detached",
  family: "integrity",
  citations: ["164.312(c)(1)", "164.312(c)(2)"],
  sources: ["platform-sh#region-access-managed", "aptible#access-modification", "aptible#integrity"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:iam/role:Role"],
  companions: {
    attachments: { types: ["aws:iam/rolePolicyAttachment:RolePolicyAttachment"], by: "role" },
    inlined: { types: ["aws:iam/rolePolicy:RolePolicy"], by: "role" },
  },
  whenAbsent: "A role's policies are those that are attached.",
  fix: "Use RolePolicyAttachment and RolePolicy only, and remove managedPolicyArns and inlinePolicies.",
  peers: { awsguard: ["iam-role-no-policy-management-conflicts"] },
  judge(role, { companionsOf }) {
    const { attachments, inlined } = companionsOf(role);
    return [
      violationIf(
        and(isGiven(role, "managedPolicyArns"), attachments.exist),
        "managedPolicyArns is set, and a RolePolicyAttachment names the role: each update detaches the other's policies",
        { detail: "managedPolicyArns" },
      ),
      violationIf(
        and(isGiven(role, "inlinePolicies"), inlined.exist),
        "inlinePolicies is set, and a RolePolicy names the role: each update removes the other's policies",
        { detail: "inlinePolicies" },
      ),
    ];
  },
});
