import { definePolicy } from "../core/policy";
import { mustBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "sagemaker-domain-sso-required",
  title: "SageMaker domains sign users in through IAM Identity Center",
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
  resources: ["aws:sagemaker/domain:Domain"],
  whenAbsent: "authMode is required.",
  fix: 'Create the domain with authMode: "SSO".',
  peers: { prowler: ["sagemaker_domain_sso_configured"] },
  judge: mustBeOneOf("authMode", ["SSO"], "users sign in with IAM, and not through the identity provider"),
});
