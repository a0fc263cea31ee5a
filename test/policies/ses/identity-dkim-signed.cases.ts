import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.ses.DomainIdentityArgs> = {}) =>
  new aws.ses.DomainIdentity("mail", { domain: "example.com", ...args });
const v2 = (args: Partial<aws.sesv2.EmailIdentityArgs> = {}) =>
  new aws.sesv2.EmailIdentity("mail", { emailIdentity: "example.com", ...args });
export const cases: PolicyCases = {
  compliant: {
    signed: { doc: true, program: () => new aws.ses.DomainDkim("mail", { domain: make().domain }) },
    "version 2 with a set": () => v2({ configurationSetName: "mail" }),
  },
  violating: {
    "not signed": { doc: true, program: () => make() },
    "version 2 without a set": () => v2(),
  },
  undecided: {},
};
