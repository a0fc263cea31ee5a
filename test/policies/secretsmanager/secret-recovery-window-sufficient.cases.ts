import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.secretsmanager.SecretArgs = {}) => new aws.secretsmanager.Secret("db", args);
export const cases: PolicyCases = {
  compliant: {
    "nothing said": { doc: true, program: () => make() },
    "a week": () => make({ recoveryWindowInDays: 7 }),
  },
  violating: {
    "at once": { doc: true, program: () => make({ recoveryWindowInDays: 0 }) },
    "less than is asked": {
      settings: { secretsmanager: { minimumRecoveryDays: 30 } },
      program: () => make({ recoveryWindowInDays: 29 }),
    },
  },
  undecided: {
    "computed days": () => make({ recoveryWindowInDays: new aws.kms.Key("late").arn.apply((arn) => arn.length) }),
  },
};
