import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { managed } from "./_programs";

const make = (args: Partial<aws.cognito.UserPoolClientArgs> = {}) =>
  new aws.cognito.UserPoolClient("portal", { userPoolId: "us-east-1_abc", ...args });
export const cases: PolicyCases = {
  compliant: {
    ENABLED: { doc: true, program: () => make({ preventUserExistenceErrors: "ENABLED" }) },
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    LEGACY: () => make({ preventUserExistenceErrors: "LEGACY" }),
    "a managed client": () => managed(),
  },
  undecided: {
    "a computed value": () => make({ preventUserExistenceErrors: new aws.kms.Key("late").arn }),
  },
};
