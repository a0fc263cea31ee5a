import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.acm.CertificateArgs> = {}) =>
  new aws.acm.Certificate("portal", { domainName: "portal.example.com", validationMethod: "DNS", ...args });
export const cases: PolicyCases = {
  compliant: {
    "nothing said": { doc: true, program: () => make() },
    DISABLED: () => make({ options: { export: "DISABLED" } }),
  },
  violating: {
    ENABLED: { doc: true, program: () => make({ options: { export: "ENABLED" } }) },
  },
  undecided: {
    "a computed value": () => make({ options: { export: new aws.kms.Key("late").arn } }),
  },
};
