import { isNotOpen } from "../core/iam";
import { definePolicy } from "../core/policy";

export default definePolicy({
  id: "ses-identity-policy-not-public",
  title: "Sending identities are not open to everybody",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "critical",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:ses/identityPolicy:IdentityPolicy", "aws:sesv2/emailIdentityPolicy:EmailIdentityPolicy"],
  whenAbsent: "Without a policy nobody else is let in.",
  fix: "Name accounts, roles or services in Principal, or add a Condition StringEquals on aws:PrincipalOrgID.",
  peers: { prowler: ["ses_identity_not_publicly_accessible"] },
  judge: isNotOpen("policy"),
});
