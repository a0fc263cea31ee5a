import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.ses.ReceiptRuleArgs> = {}) =>
  new aws.ses.ReceiptRule("inbox", { ruleSetName: "inbox", enabled: true, ...args });
export const cases: PolicyCases = {
  compliant: {
    Require: { doc: true, program: () => make({ tlsPolicy: "Require" }) },
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    Optional: () => make({ tlsPolicy: "Optional" }),
  },
  undecided: {
    "a computed value": () => make({ tlsPolicy: new aws.kms.Key("late").arn }),
  },
  notApplicable: {
    off: () => make({ enabled: false }),
  },
};
