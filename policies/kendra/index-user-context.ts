import { definePolicy } from "../core/policy";
import { mustBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "kendra-index-user-context",
  title: "Kendra filters results by the user's token",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:kendra/index:Index"],
  whenAbsent: "The caller states who the user is.",
  fix: 'Set userContextPolicy: "USER_TOKEN" and userTokenConfigurations.',
  judge: mustBeOneOf("userContextPolicy", ["USER_TOKEN"], "the caller states unverified who the user is"),
});
