import { definePolicy } from "../core/policy";
import { mustBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "transfer-webapp-fips-endpoint",
  title: "Transfer web apps use the FIPS endpoint policy",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(2)(i)", "164.312(e)(1)", "164.312(a)(2)(iv)"],
  sources: [
    "sftp-to-go#encryption-in-transit",
    "astro#encryption-in-transit",
    "aptible#transmission-integrity",
    "aptible#transmission-security",
  ],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:transfer/webApp:WebApp"],
  whenAbsent: "The standard endpoint policy is used.",
  fix: 'Set webAppEndpointPolicy: "FIPS" (the web app is replaced).',
  judge: mustBeOneOf("webAppEndpointPolicy", ["FIPS"], "the endpoint takes ciphers that are not validated"),
});
