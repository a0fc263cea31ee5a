import { definePolicy, violationIf } from "../core/policy";

// Cedar without a "when" or "unless" clause.
const BARE_PERMIT = /^\s*permit\s*\(\s*principal\s*,\s*action\s*,\s*resource\s*\)\s*;?\s*$/;

export default definePolicy({
  id: "verifiedaccess-policy-present",
  title: "Verified Access policies ask for more than a sign-in",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["astro#single-sign-on", "platform-sh#region-access-managed", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:verifiedaccess/group:Group", "aws:verifiedaccess/endpoint:Endpoint"],
  whenAbsent: "A group without a policy lets nobody in; an endpoint leaves it to its group.",
  fix: "Give the permit in policyDocument a when clause.",
  // Verified Access user guide, "Verified Access policies": without a policy all requests are blocked.
  judge: (resource) =>
    violationIf(
      resource.text("policyDocument").satisfies((text) => BARE_PERMIT.test(text)),
      "policyDocument permits everything: every signed-in user is let in",
    ),
});
