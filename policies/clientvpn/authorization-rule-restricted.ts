import { isWorldRange } from "../core/network";
import { definePolicy, violationIf } from "../core/policy";
import { and } from "../core/truth";

export default definePolicy({
  id: "clientvpn-authorization-rule-restricted",
  title: "Client VPN authorisation rules name a group or a network",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(B)", "164.308(a)(4)(ii)(C)"],
  sources: ["platform-sh#region-access-managed", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:ec2clientvpn/authorizationRule:AuthorizationRule"],
  whenAbsent: "A rule names a group.",
  fix: "Set accessGroupId, or a narrower targetNetworkCidr.",
  judge: (rule) =>
    violationIf(
      and(rule.bool("authorizeAllGroups").is(true), rule.text("targetNetworkCidr").satisfies(isWorldRange)),
      "authorizeAllGroups is true and targetNetworkCidr is the whole internet: every user reaches every network",
    ),
});
