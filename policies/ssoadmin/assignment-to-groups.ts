import { definePolicy } from "../core/policy";
import { mustNotBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "ssoadmin-assignment-to-groups",
  title: "Identity Center access is assigned to groups",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: [
    "astro#single-sign-on",
    "platform-sh#region-access-managed",
    "aptible#access-authorization",
    "aptible#access-modification",
  ],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [
    "aws:ssoadmin/accountAssignment:AccountAssignment",
    "aws:ssoadmin/applicationAssignment:ApplicationAssignment",
  ],
  whenAbsent: "principalType is required.",
  fix: 'Assign the permission set or the application to a group: principalType: "GROUP" with the principalId of the group.',
  judge: mustNotBeOneOf("principalType", ["USER"], "access is given to a single person and not to a group"),
});
