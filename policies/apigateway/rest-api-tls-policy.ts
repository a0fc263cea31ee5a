import { definePolicy, onlyIf } from "../core/policy";
import { mustBeSet } from "../core/requirements";
import { or } from "../core/truth";
import { isPrivate, REST_API } from "./_shared";

export default definePolicy({
  id: "apigateway-rest-api-tls-policy",
  title: "The default endpoint of a REST API requires TLS 1.2",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(1)", "164.312(e)(2)(i)"],
  sources: [
    "sftp-to-go#encryption-in-transit",
    "astro#encryption-in-transit",
    "aptible#transmission-integrity",
    "aptible#transmission-security",
  ],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [REST_API],
  whenAbsent: "TLS_1_0.",
  fix: "Set securityPolicy to a SecurityPolicy_TLS13_... name with endpointAccessMode, or disableExecuteApiEndpoint: true behind a custom domain.",
  judge: (api) => {
    const isOff = api.bool("disableExecuteApiEndpoint").is(true);
    return onlyIf(or(isPrivate(api), isOff).not, "has no endpoint on the internet", () =>
      mustBeSet("securityPolicy", "the execute-api endpoint also accepts TLS 1.0")(api),
    );
  },
});
