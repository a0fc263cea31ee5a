import { definePolicy } from "../core/policy";
import { mustNotBeTrue } from "../core/requirements";

export default definePolicy({
  id: "cognito-identity-pool-no-guests",
  title: "Identity pools give no credentials to unauthenticated callers",
  family: "authentication",
  citations: ["164.312(d)", "164.312(a)(1)"],
  sources: ["aptible#authentication"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:cognito/identityPool:IdentityPool"],
  whenAbsent: "Guests get no credentials.",
  fix: "Set allowUnauthenticatedIdentities: false.",
  remediates: true,
  peers: {
    prowler: ["cognito_identity_pool_guest_access_disabled"],
    steampipe: ["cognito_identity_pools_restrict_unauthenticated_identities"],
    checkov: ["CKV_AWS_366"],
  },
  judge: mustNotBeTrue("allowUnauthenticatedIdentities", "anybody gets credentials of the account"),
});
