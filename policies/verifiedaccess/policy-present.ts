import { definePolicy, violationIf } from "../core/policy";
import { or, Truth } from "../core/truth";

const GROUP = "aws:verifiedaccess/group:Group";
// Cedar without a "when" or "unless" clause.
const BARE_PERMIT = /^\s*permit\s*\(\s*principal\s*,\s*action\s*,\s*resource\s*\)\s*;?\s*$/;

export default definePolicy({
  id: "verifiedaccess-policy-present",
  title: "Verified Access groups carry an access policy",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [GROUP, "aws:verifiedaccess/endpoint:Endpoint"],
  whenAbsent: "Nobody is let in by an endpoint; a group lets in whoever its policy names.",
  fix: "Set policyDocument with a Cedar permit that has a when clause.",
  judge: (resource) => {
    const document = resource.text("policyDocument");
    const isBare = document.satisfies((text) => BARE_PERMIT.test(text));
    const isMissing = resource.type === GROUP ? document.isAbsent : Truth.false;
    return violationIf(
      or(isMissing, isBare),
      "policyDocument is missing, or permits everything: every signed-in user is let in",
    );
  },
});
