import { definePolicy, violationUnless } from "../core/policy";
import { mustBeSet } from "../core/requirements";

const IDENTITY_V2 = "aws:sesv2/emailIdentity:EmailIdentity";

export default definePolicy({
  id: "ses-identity-dkim-signed",
  title: "Sending domains sign their mail, and identities name a configuration set",
  family: "authentication",
  citations: ["164.312(d)", "164.312(e)(2)(i)"],
  sources: ["aptible#authentication"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:ses/domainIdentity:DomainIdentity", IDENTITY_V2],
  companions: { signatures: { types: ["aws:ses/domainDkim:DomainDkim"], by: "domain" } },
  whenAbsent: "Mail is not signed; sesv2 signs it.",
  fix: "Add aws.ses.DomainDkim { domain: identity.domain } (sesv2: set configurationSetName).",
  peers: { prowler: ["ses_identity_dkim_enabled"] },
  judge(identity, { companionsOf }) {
    if (identity.type === IDENTITY_V2) {
      return mustBeSet("configurationSetName", "no TLS policy applies to its mail")(identity);
    }
    return violationUnless(
      companionsOf(identity).signatures.exist,
      "No DomainDkim names the domain: its mail can be forged",
    );
  },
});
