import { definePolicy, onlyIf } from "../core/policy";
import { mustNotBeTrue } from "../core/requirements";

export default definePolicy({
  id: "iot-authorizer-signed",
  title: "Device tokens are signed",
  family: "authentication",
  citations: ["164.312(d)", "164.312(a)(1)"],
  sources: ["aptible#authentication"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:iot/authorizer:Authorizer"],
  whenAbsent: "Tokens have to be signed.",
  fix: "Set signingDisabled: false with tokenKeyName and tokenSigningPublicKeys.",
  judge: (authorizer) =>
    onlyIf(authorizer.text("status").is("INACTIVE").not, "is not active", () =>
      mustNotBeTrue("signingDisabled", "tokens that nobody signed reach the authorizer")(authorizer),
    ),
});
