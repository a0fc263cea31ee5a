import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.cognito.UserPoolArgs = {}) => new aws.cognito.UserPool("patients", args);
export const cases: PolicyCases = {
  compliant: {
    on: { doc: true, program: () => make({ adminCreateUserConfig: { allowAdminCreateUserOnly: true } }) },
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    "an explicit false": () => make({ adminCreateUserConfig: { allowAdminCreateUserOnly: false } }),
  },
  undecided: {
    "a computed flag": () =>
      make({
        adminCreateUserConfig: { allowAdminCreateUserOnly: new aws.kms.Key("late").arn.apply((arn) => arn !== "") },
      }),
  },
};
