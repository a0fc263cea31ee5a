import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.acm.CertificateArgs = {}) => new aws.acm.Certificate("portal", args);
export const cases: PolicyCases = {
  compliant: {
    "validated by DNS": {
      doc: true,
      program: () => make({ domainName: "portal.example.com", validationMethod: "DNS" }),
    },
    "no method": () => make({ domainName: "portal.example.com" }),
    "of a private CA": () =>
      make({
        domainName: "portal.example.internal",
        certificateAuthorityArn: "arn:aws:acm-pca:us-east-1:111122223333:certificate-authority/1",
      }),
  },
  violating: {
    imported: {
      doc: true,
      findings: ["imported"],
      isEnoughIfSet: ["certificateBody", "privateKey"],
      program: () => make({ certificateBody: "-----BEGIN CERTIFICATE-----", privateKey: "key" }),
    },
    "validated by mail": {
      findings: ["e-mail"],
      program: () => make({ domainName: "portal.example.com", validationMethod: "EMAIL" }),
    },
  },
  undecided: {
    "a computed method": () =>
      make({ domainName: "portal.example.com", validationMethod: new aws.kms.Key("late").arn }),
  },
};
