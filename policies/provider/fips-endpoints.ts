import { definePolicy } from "../core/policy";
import { mustBeTrue } from "../core/requirements";

export default definePolicy({
  id: "provider-fips-endpoints",
  title: "Calls use FIPS validated endpoints",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(1)", "164.312(e)(2)(i)"],
  sources: ["astro#encryption-in-transit", "aptible#transmission-integrity", "aptible#transmission-security"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["pulumi:providers:aws"],
  whenAbsent: "Endpoints are not those with validated cryptography.",
  fix: "Set useFipsEndpoint: true.",
  judge: mustBeTrue("useFipsEndpoint", "calls go to endpoints whose cryptography is not validated"),
});
