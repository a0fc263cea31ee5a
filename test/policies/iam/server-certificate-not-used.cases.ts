import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

export const cases: PolicyCases = {
  compliant: {},
  violating: {
    "a certificate": {
      doc: true,
      program: () =>
        new aws.iam.ServerCertificate("portal", { certificateBody: "-----BEGIN CERTIFICATE-----", privateKey: "key" }),
    },
  },
  undecided: {},
};
