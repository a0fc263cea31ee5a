import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.acm.CertificateArgs> = {}) =>
  new aws.acm.Certificate("portal", { domainName: "portal.example.com", validationMethod: "DNS", ...args });
export const cases: PolicyCases = {
  compliant: {
    "nothing said": { doc: true, program: () => make() },
    RSA_2048: () => make({ keyAlgorithm: "RSA_2048" }),
    EC_prime256v1: () => make({ keyAlgorithm: "EC_prime256v1" }),
  },
  violating: {
    RSA_1024: { doc: true, program: () => make({ keyAlgorithm: "RSA_1024" }) },
  },
  undecided: {
    "a computed value": () => make({ keyAlgorithm: new aws.kms.Key("late").arn }),
  },
};
