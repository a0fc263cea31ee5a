import { definePolicy, violationIf, violationUnless } from "../core/policy";
import { mustBeOneOf, mustNameOwnKey } from "../core/requirements";

const LONG = /^(SIX|SEVEN|EIGHT|NINE|TEN)_YEARS$|^PERMANENT$/;

export default definePolicy({
  id: "ses-mail-manager-secure",
  title: "Mail Manager ingress requires TLS; archives use a customer key and keep six years",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(1)", "164.312(e)(2)(i)"],
  sources: ["astro#encryption-in-transit", "aptible#transmission-integrity", "aptible#transmission-security"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [
    "aws:mailmanager/ingressPoint:IngressPoint",
    "aws:mailmanager/archive:Archive",
    "aws:mailmanager/relay:Relay",
  ],
  whenAbsent: "TLS is optional; a key of AWS; 180 days.",
  fix: 'Set tlsPolicy: "REQUIRED", kmsKeyArn, retention: { retentionPeriod: "SIX_YEARS" } and relay credentials.',
  judge: (resource) => {
    switch (resource.type) {
      case "aws:mailmanager/ingressPoint:IngressPoint":
        return mustBeOneOf("tlsPolicy", ["REQUIRED", "FIPS"], "mail is taken in plaintext")(resource);
      case "aws:mailmanager/archive:Archive":
        return [
          { ...mustNameOwnKey("kmsKeyArn")(resource), detail: "kmsKeyArn" },
          violationUnless(
            resource.text("retention.retentionPeriod").satisfies((period) => LONG.test(period)),
            "retention.retentionPeriod is shorter than SIX_YEARS",
            { detail: "retention" },
          ),
        ];
      default:
        return violationIf(
          resource.block("authentication.noAuthentication").isSet,
          "authentication.noAuthentication is set: anybody may be the server that mail is passed to",
        );
    }
  },
});
