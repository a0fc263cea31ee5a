import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.acm.CertificateArgs> = {}) =>
  new aws.acm.Certificate("portal", { domainName: "portal.example.com", validationMethod: "DNS", ...args });
export const cases: PolicyCases = {
  compliant: {
    "nothing said": { doc: true, program: () => make() },
    ENABLED: () => make({ options: { certificateTransparencyLoggingPreference: "ENABLED" } }),
  },
  violating: {
    DISABLED: { doc: true, program: () => make({ options: { certificateTransparencyLoggingPreference: "DISABLED" } }) },
  },
  undecided: {
    "a computed value": () =>
      make({ options: { certificateTransparencyLoggingPreference: new aws.kms.Key("late").arn } }),
  },
};
