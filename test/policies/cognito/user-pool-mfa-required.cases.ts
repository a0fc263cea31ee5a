import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { client } from "./_programs";

const make = (args: aws.cognito.UserPoolArgs = {}) => new aws.cognito.UserPool("patients", args);
export const cases: PolicyCases = {
  compliant: {
    on: {
      doc: true,
      program: () => make({ mfaConfiguration: "ON", softwareTokenMfaConfiguration: { enabled: true } }),
    },
    "optional, and asked of the risky": () =>
      make({ mfaConfiguration: "OPTIONAL", userPoolAddOns: { advancedSecurityMode: "ENFORCED" } }),
    "optional where that is accepted": {
      settings: { cognito: { acceptOptionalMfa: true } },
      program: () => make({ mfaConfiguration: "OPTIONAL" }),
    },
    "passkeys that verify the user": () =>
      make({
        signInPolicy: { allowedFirstAuthFactors: ["PASSWORD", "WEB_AUTHN"] },
        webAuthnConfiguration: { userVerification: "required" },
      }),
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    off: () => make({ mfaConfiguration: "OFF" }),
    optional: () => make({ mfaConfiguration: "OPTIONAL", userPoolAddOns: { advancedSecurityMode: "AUDIT" } }),
    "passkeys that verify nobody": () =>
      make({
        signInPolicy: { allowedFirstAuthFactors: ["PASSWORD", "WEB_AUTHN"] },
        webAuthnConfiguration: { userVerification: "preferred" },
      }),
    "one client signs in with passwords": () =>
      client(make().id, { supportedIdentityProviders: ["COGNITO", "Clinic"] }),
  },
  undecided: {
    "a computed mode": () => make({ mfaConfiguration: new aws.kms.Key("late").arn }),
  },
  notApplicable: {
    "signs people in elsewhere": () => client(make().id, { supportedIdentityProviders: ["Clinic"] }),
    "programs only": () => client(make().id, { allowedOauthFlows: ["client_credentials"] }),
  },
};
