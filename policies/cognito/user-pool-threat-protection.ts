import { definePolicy, violationIf } from "../core/policy";
import { mustBeOneOf } from "../core/requirements";

const USER_POOL = "aws:cognito/userPool:UserPool";
const ACTIONS = [
  "compromisedCredentialsRiskConfiguration.actions.eventAction",
  "accountTakeoverRiskConfiguration.actions.highAction.eventAction",
];
const mustBeEnforced = mustBeOneOf(
  "userPoolAddOns.advancedSecurityMode",
  ["ENFORCED"],
  "risky sign-ins and leaked passwords are let through",
);

export default definePolicy({
  id: "cognito-user-pool-threat-protection",
  title: "User pools act on risky sign-ins and leaked passwords",
  family: "authentication",
  citations: ["164.308(a)(5)(ii)(C)", "164.312(d)"],
  sources: ["aptible#incidents-identified", "aptible#log-in-monitoring", "aptible#authentication"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [USER_POOL, "aws:cognito/riskConfiguration:RiskConfiguration"],
  whenAbsent: "Risky sign-ins are let through.",
  fix: 'Set userPoolTier: "PLUS" and userPoolAddOns: { advancedSecurityMode: "ENFORCED" }.',
  peers: {
    prowler: [
      "cognito_user_pool_advanced_security_enabled",
      "cognito_user_pool_blocks_compromised_credentials_sign_in_attempts",
      "cognito_user_pool_blocks_potential_malicious_sign_in_attempts",
    ],
  },
  judge: (resource) => {
    if (resource.type === USER_POOL) return mustBeEnforced(resource);
    return ACTIONS.map((path) =>
      violationIf(resource.text(path).is("NO_ACTION"), `${path} is NO_ACTION: a risky sign-in is let through`, {
        detail: path,
        fix: "Block the sign-in, or ask for a second factor.",
      }),
    );
  },
});
