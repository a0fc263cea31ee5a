import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.cognito.UserPoolArgs = {}) => new aws.cognito.UserPool("patients", args);
export const cases: PolicyCases = {
  compliant: {
    ACTIVE: { doc: true, program: () => make({ deletionProtection: "ACTIVE" }) },
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    INACTIVE: () => make({ deletionProtection: "INACTIVE" }),
  },
  undecided: {
    "a computed value": () => make({ deletionProtection: new aws.kms.Key("late").arn }),
  },
};
