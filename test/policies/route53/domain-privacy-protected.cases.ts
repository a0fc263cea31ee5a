import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.route53domains.RegisteredDomainArgs> = {}) =>
  new aws.route53domains.RegisteredDomain("clinic", { domainName: "example.com", ...args });
export const cases: PolicyCases = {
  compliant: {
    "nothing said": { doc: true, program: () => make() },
    hidden: () => make({ registrantPrivacy: true }),
  },
  violating: {
    "the registrant": { doc: true, findings: ["registrantPrivacy"], program: () => make({ registrantPrivacy: false }) },
    all: {
      findings: ["adminPrivacy", "techPrivacy", "billingPrivacy"],
      program: () => make({ adminPrivacy: false, techPrivacy: false, billingPrivacy: false }),
    },
  },
  undecided: {
    "a computed flag": () => make({ adminPrivacy: new aws.kms.Key("late").arn.apply((arn) => arn !== "") }),
  },
};
