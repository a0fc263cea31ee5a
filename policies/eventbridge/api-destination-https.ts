import { definePolicy } from "../core/policy";
import { mustNotBePlainHttp } from "../core/requirements";

export default definePolicy({
  id: "eventbridge-api-destination-https",
  title: "Events leave AWS over HTTPS to destinations the organisation knows",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(1)", "164.312(e)(2)(i)"],
  sources: ["astro#encryption-in-transit", "aptible#transmission-integrity", "aptible#transmission-security"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:cloudwatch/eventApiDestination:EventApiDestination"],
  whenAbsent: "invocationEndpoint is required.",
  fix: "Use an https:// invocationEndpoint.",
  judge: mustNotBePlainHttp(["invocationEndpoint"], "events leave AWS in plaintext"),
});
