import { definePolicy } from "../core/policy";
import { mustBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "datazone-domain-sso-enabled",
  title: "DataZone domains sign users in through IAM Identity Center",
  family: "authentication",
  citations: ["164.312(d)", "164.312(a)(2)(i)", "164.312(a)(1)"],
  sources: [
    "astro#single-sign-on",
    "aptible#termination",
    "aptible#unique-user-identification",
    "aptible#authentication",
  ],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:datazone/domain:Domain"],
  whenAbsent: "Single sign-on is off.",
  fix: 'Set singleSignOn: { type: "IAM_IDC" }.',
  judge: mustBeOneOf("singleSignOn.type", ["IAM_IDC"], "users do not sign in through the identity provider"),
});
