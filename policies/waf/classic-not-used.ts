import { definePolicy } from "../core/policy";
import { mustNotExist } from "../core/requirements";
import { CLASSIC_ACLS } from "./_shared";

export default definePolicy({
  id: "waf-classic-not-used",
  title: "Web ACLs use WAFv2; AWS WAF Classic is out of support",
  family: "patching",
  citations: ["164.308(a)(1)(ii)(B)", "164.308(a)(5)(ii)(B)"],
  sources: ["platform-sh#web-application-firewall", "platform-sh#patching", "aptible#malicious-software"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: CLASSIC_ACLS,
  whenAbsent: "There is none.",
  fix: "Use aws.wafv2.WebAcl.",
  judge: mustNotExist("AWS WAF Classic is out of support"),
});
