import { definePolicy } from "../core/policy";
import { mustNotBeTrue } from "../core/requirements";

export default definePolicy({
  id: "cloudfront-distribution-log-no-cookies",
  title: "CloudFront access logs do not store cookies",
  family: "phi-exposure",
  citations: ["164.312(a)(1)", "164.308(a)(4)(i)", "164.308(a)(1)(ii)(B)"],
  sources: ["astro#logs-without-phi"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:cloudfront/distribution:Distribution"],
  whenAbsent: "Cookies are not logged.",
  fix: "Set loggingConfig.includeCookies: false.",
  remediates: true,
  judge: mustNotBeTrue("loggingConfig.includeCookies", "session cookies are written to the access log"),
});
