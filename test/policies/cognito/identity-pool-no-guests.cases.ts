import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.cognito.IdentityPoolArgs> = {}) =>
  new aws.cognito.IdentityPool("patients", { identityPoolName: "patients", ...args });
export const cases: PolicyCases = {
  compliant: {
    "nothing said": { doc: true, program: () => make() },
    "an explicit false": () => make({ allowUnauthenticatedIdentities: false }),
  },
  violating: {
    on: { doc: true, program: () => make({ allowUnauthenticatedIdentities: true }) },
  },
  undecided: {
    "a computed flag": () =>
      make({ allowUnauthenticatedIdentities: new aws.kms.Key("late").arn.apply((arn) => arn !== "") }),
  },
};
