import { definePolicy } from "../core/policy";
import { mustNotBeTrue } from "../core/requirements";
import { LOAD_BALANCERS } from "./_shared";

export default definePolicy({
  id: "lb-load-balancer-waf-fails-closed",
  title: "A load balancer does not let traffic pass when its web ACL cannot be asked",
  family: "network-exposure",
  citations: ["164.312(e)(1)", "164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)"],
  sources: ["platform-sh#web-application-firewall", "aptible#access-authorization"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: LOAD_BALANCERS,
  whenAbsent: "Requests are refused.",
  fix: "Remove enableWafFailOpen or set it to false.",
  remediates: true,
  judge: mustNotBeTrue("enableWafFailOpen", "requests pass when the web ACL cannot be asked"),
});
