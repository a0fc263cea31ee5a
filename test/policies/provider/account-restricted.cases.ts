import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

export const cases: PolicyCases = {
  compliant: {
    "an account": { doc: true, program: () => new aws.Provider("east", { allowedAccountIds: ["111122223333"] }) },
  },
  violating: {
    "nothing said": { doc: true, findings: [""], program: () => new aws.Provider("east", { region: "us-east-1" }) },
    "a foreign account": {
      settings: { accounts: { own: ["111122223333"] } },
      findings: ["foreign"],
      program: () => new aws.Provider("east", { allowedAccountIds: ["444455556666"] }),
    },
  },
  undecided: {
    "a computed account": {
      settings: { accounts: { own: ["111122223333"] } },
      program: () => {
        const provider = new aws.Provider("first", { allowedAccountIds: ["111122223333"] });
        new aws.Provider("east", { allowedAccountIds: [new aws.kms.Key("late", {}, { provider }).arn] });
      },
    },
  },
};
