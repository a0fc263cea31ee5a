import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.ses.ConfigurationSetArgs = {}) => new aws.ses.ConfigurationSet("mail", args);
const v2 = (args: Partial<aws.sesv2.ConfigurationSetArgs> = {}) =>
  new aws.sesv2.ConfigurationSet("mail", { configurationSetName: "mail", ...args });
export const cases: PolicyCases = {
  compliant: {
    required: { doc: true, program: () => make({ deliveryOptions: { tlsPolicy: "Require" } }) },
    "required in version 2": () => v2({ deliveryOptions: { tlsPolicy: "REQUIRE" } }),
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    optional: () => make({ deliveryOptions: { tlsPolicy: "Optional" } }),
    "nothing said in version 2": () => v2(),
    "optional in version 2": () => v2({ deliveryOptions: { tlsPolicy: "OPTIONAL" } }),
  },
  undecided: {
    "a computed policy": () => make({ deliveryOptions: { tlsPolicy: new aws.kms.Key("late").arn } }),
  },
};
