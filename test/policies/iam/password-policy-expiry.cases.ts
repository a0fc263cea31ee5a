import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const policy = (args: aws.iam.AccountPasswordPolicyArgs = {}) => new aws.iam.AccountPasswordPolicy("clinic", args);
const late = () => new aws.iam.User("late").uniqueId;

export const cases: PolicyCases = {
  compliant: {
    "90 days": { doc: true, program: () => policy({ maxPasswordAge: 90 }) },
    "a day": () => policy({ maxPasswordAge: 1 }),
    "a year, where it is allowed": {
      settings: { iam: { maximumPasswordAgeDays: 365 } },
      program: () => policy({ maxPasswordAge: 365 }),
    },
  },
  violating: {
    "91 days": { doc: true, program: () => policy({ maxPasswordAge: 91 }) },
    never: () => policy({ maxPasswordAge: 0 }),
    "nothing said": () => policy(),
  },
  undecided: {
    "a computed number": () => policy({ maxPasswordAge: late().apply(Number) }),
  },
  notApplicable: {
    "switched off": { settings: { iam: { maximumPasswordAgeDays: 0 } }, program: () => policy() },
  },
};
