import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.acm.CertificateArgs> = {}) =>
  new aws.acm.Certificate("portal", { domainName: "portal.example.com", validationMethod: "DNS", ...args });
export const cases: PolicyCases = {
  compliant: {
    "a host": { doc: true, program: () => make() },
    "several hosts": () => make({ subjectAlternativeNames: ["api.example.com", "www.example.com"] }),
  },
  violating: {
    "a wildcard": { doc: true, program: () => make({ domainName: "*.example.com" }) },
    "a wildcard among other names": {
      findings: ["subjectAlternativeNames[1]"],
      program: () => make({ subjectAlternativeNames: ["api.example.com", "*.api.example.com"] }),
    },
  },
  undecided: {
    "a computed name": () => make({ domainName: new aws.kms.Key("late").arn }),
  },
};
