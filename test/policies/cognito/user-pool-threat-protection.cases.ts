import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.cognito.UserPoolArgs = {}) => new aws.cognito.UserPool("patients", args);
const risk = (args: Partial<aws.cognito.RiskConfigurationArgs> = {}) =>
  new aws.cognito.RiskConfiguration("patients", { userPoolId: "us-east-1_abc", ...args });
export const cases: PolicyCases = {
  compliant: {
    enforced: {
      doc: true,
      program: () => make({ userPoolTier: "PLUS", userPoolAddOns: { advancedSecurityMode: "ENFORCED" } }),
    },
    actions: () =>
      risk({
        compromisedCredentialsRiskConfiguration: { actions: { eventAction: "BLOCK" } },
        accountTakeoverRiskConfiguration: {
          actions: { highAction: { eventAction: "MFA_REQUIRED", notify: true } },
          notifyConfiguration: { sourceArn: "arn:aws:ses:us-east-1:111122223333:identity/example.com" },
        },
      }),
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    "audited only": () => make({ userPoolAddOns: { advancedSecurityMode: "AUDIT" } }),
    "leaked passwords are let through": {
      findings: ["compromisedCredentialsRiskConfiguration.actions.eventAction"],
      program: () => risk({ compromisedCredentialsRiskConfiguration: { actions: { eventAction: "NO_ACTION" } } }),
    },
    "risky sign-ins are let through": {
      findings: ["accountTakeoverRiskConfiguration.actions.highAction.eventAction"],
      program: () =>
        risk({
          accountTakeoverRiskConfiguration: {
            actions: { highAction: { eventAction: "NO_ACTION", notify: true } },
            notifyConfiguration: { sourceArn: "arn:aws:ses:us-east-1:111122223333:identity/example.com" },
          },
        }),
    },
  },
  undecided: {
    "a computed mode": () => make({ userPoolAddOns: { advancedSecurityMode: new aws.kms.Key("late").arn } }),
  },
};
