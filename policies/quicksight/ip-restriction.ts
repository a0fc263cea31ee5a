import { isWorldRange } from "../core/network";
import { definePolicy, violationIf } from "../core/policy";
import { mustBeTrue } from "../core/requirements";
import { Truth } from "../core/truth";

export default definePolicy({
  id: "quicksight-ip-restriction",
  title: "QuickSight sign-in is limited to known networks",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)"],
  sources: ["sftp-to-go#ip-safelisting", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:quicksight/ipRestriction:IpRestriction"],
  whenAbsent: "enabled is required.",
  fix: "Set enabled: true and the ranges in ipRestrictionRuleMap.",
  remediates: true,
  judge: (restriction) => [
    mustBeTrue("enabled", "users sign in from anywhere")(restriction),
    violationIf(
      restriction.entries("ipRestrictionRuleMap").some(({ key }) => Truth.of(isWorldRange(key))),
      "ipRestrictionRuleMap holds every address",
      { detail: "ipRestrictionRuleMap" },
    ),
  ],
});
