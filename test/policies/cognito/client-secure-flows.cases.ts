import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { managed } from "./_programs";

const make = (args: Partial<aws.cognito.UserPoolClientArgs> = {}) =>
  new aws.cognito.UserPoolClient("portal", { userPoolId: "us-east-1_abc", ...args });
export const cases: PolicyCases = {
  compliant: {
    "the code flow": {
      doc: true,
      program: () =>
        make({
          allowedOauthFlows: ["code"],
          callbackUrls: ["https://portal.example.com/signed-in"],
          explicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
        }),
    },
    "a developer's machine": () =>
      make({ callbackUrls: ["http://localhost:3000/signed-in"], logoutUrls: ["http://localhost"] }),
    "nothing said": () => make(),
  },
  violating: {
    "the implicit flow": {
      doc: true,
      findings: ["implicit"],
      program: () => make({ allowedOauthFlows: ["code", "implicit"] }),
    },
    "plain HTTP": {
      findings: ["callbackUrls[1]"],
      program: () => make({ callbackUrls: ["https://portal.example.com/", "http://portal.example.com/"] }),
    },
    "a host that only begins like the own machine": () => make({ callbackUrls: ["http://localhost.example.com/"] }),
    "plain HTTP after signing out": () => make({ logoutUrls: ["HTTP://portal.example.com/"] }),
    "plain passwords": {
      findings: ["explicitAuthFlows"],
      program: () => make({ explicitAuthFlows: ["ALLOW_USER_PASSWORD_AUTH"] }),
    },
    "plain passwords of a managed client": {
      findings: ["explicitAuthFlows"],
      program: () => managed({ explicitAuthFlows: ["USER_PASSWORD_AUTH"] }),
    },
  },
  undecided: {
    "a computed address": () => make({ callbackUrls: [new aws.kms.Key("late").arn] }),
  },
};
