import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const profile = (args: Partial<aws.iam.UserLoginProfileArgs> = {}) =>
  new aws.iam.UserLoginProfile("admin", {
    user: "admin",
    pgpKey: "keybase:admin",
    passwordResetRequired: true,
    ...args,
  });
const late = () => new aws.iam.User("late");

export const cases: PolicyCases = {
  compliant: {
    "to be changed": { doc: true, program: () => profile() },
    "of 14 characters": () => profile({ passwordLength: 14 }),
    "a computed key": () => profile({ pgpKey: late().arn }),
  },
  violating: {
    "to be kept": {
      doc: true,
      findings: ["passwordResetRequired"],
      program: () => profile({ passwordResetRequired: false }),
    },
    "nothing said": {
      findings: ["passwordResetRequired", "pgpKey"],
      isEnoughIfSet: ["passwordResetRequired"],
      program: () => new aws.iam.UserLoginProfile("admin", { user: "admin" }),
    },
    "of 13 characters": { findings: ["passwordLength"], program: () => profile({ passwordLength: 13 }) },
    "in the state": { findings: ["pgpKey"], program: () => profile({ pgpKey: undefined }) },
  },
  undecided: {
    "a computed value": () => profile({ passwordResetRequired: late().arn.apply((arn) => arn !== "") }),
  },
};
