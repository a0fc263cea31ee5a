import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.organizations.AccountArgs> = {}) =>
  new aws.organizations.Account("records", { name: "records", email: "aws-records@example.com", ...args });
export const cases: PolicyCases = {
  compliant: {
    "a security contact": {
      doc: true,
      program: () =>
        new aws.account.AlternativeContact("security", {
          alternateContactType: "SECURITY",
          accountId: make().id,
          name: "Security",
          title: "Security",
          emailAddress: "security@example.com",
          phoneNumber: "+1 800 555 0100",
        }),
    },
  },
  violating: {
    none: { doc: true, program: () => make() },
    "a billing contact": () =>
      new aws.account.AlternativeContact("billing", {
        alternateContactType: "BILLING",
        accountId: make().id,
        name: "Security",
        title: "Security",
        emailAddress: "security@example.com",
        phoneNumber: "+1 800 555 0100",
      }),
  },
  undecided: {
    "a computed type": () =>
      new aws.account.AlternativeContact("late", {
        alternateContactType: new aws.kms.Key("late").arn,
        accountId: make().id,
        name: "Security",
        title: "Security",
        emailAddress: "security@example.com",
        phoneNumber: "+1 800 555 0100",
      }),
  },
};
