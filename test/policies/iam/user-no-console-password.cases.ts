import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const user = () => new aws.iam.User("exports");

export const cases: PolicyCases = {
  compliant: {},
  violating: {
    "a password": { doc: true, program: () => new aws.iam.UserLoginProfile("admin", { user: "admin" }) },
    "of a user of the program": () =>
      new aws.iam.UserLoginProfile("admin", { user: user().name, pgpKey: "keybase:admin" }),
    "a user, where each is reported": { settings: { iam: { reportUsers: true } }, program: user },
  },
  undecided: {},
  notApplicable: {
    "a user without a password": { doc: true, program: user },
  },
};
