import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.acmpca.CertificateAuthorityArgs> = {}) =>
  new aws.acmpca.CertificateAuthority("internal", {
    certificateAuthorityConfiguration: {
      keyAlgorithm: "RSA_4096",
      signingAlgorithm: "SHA512WITHRSA",
      subject: { commonName: "example.internal" },
    },
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    "RSA 4096": { doc: true, program: () => make() },
    "an elliptic curve": () =>
      make({
        certificateAuthorityConfiguration: {
          keyAlgorithm: "EC_prime256v1",
          signingAlgorithm: "SHA256WITHECDSA",
          subject: { commonName: "example.internal" },
        },
      }),
  },
  violating: {
    SM2: {
      doc: true,
      findings: ["keyAlgorithm"],
      program: () =>
        make({
          certificateAuthorityConfiguration: {
            keyAlgorithm: "SM2",
            signingAlgorithm: "SM3WITHSM2",
            subject: { commonName: "example.internal" },
          },
        }),
    },
    "SHA-1": {
      findings: ["signingAlgorithm"],
      program: () =>
        make({
          certificateAuthorityConfiguration: {
            keyAlgorithm: "RSA_2048",
            signingAlgorithm: "SHA1WITHRSA",
            subject: { commonName: "example.internal" },
          },
        }),
    },
  },
  undecided: {
    "a computed algorithm": () =>
      make({
        certificateAuthorityConfiguration: {
          keyAlgorithm: new aws.kms.Key("late").arn,
          signingAlgorithm: "SHA256WITHRSA",
          subject: { commonName: "example.internal" },
        },
      }),
  },
};
