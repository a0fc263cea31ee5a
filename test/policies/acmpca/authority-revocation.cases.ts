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
    OCSP: { doc: true, program: () => make({ revocationConfiguration: { ocspConfiguration: { enabled: true } } }) },
    "a list": () =>
      make({
        revocationConfiguration: { crlConfiguration: { enabled: true, expirationInDays: 7, s3BucketName: "crl" } },
      }),
  },
  violating: {
    neither: { doc: true, program: () => make() },
    "a list that is off": () =>
      make({
        revocationConfiguration: { crlConfiguration: { enabled: false, expirationInDays: 7, s3BucketName: "crl" } },
      }),
  },
  undecided: {
    "a computed flag": () =>
      make({
        revocationConfiguration: {
          ocspConfiguration: { enabled: new aws.kms.Key("late").arn.apply((arn) => arn !== "") },
        },
      }),
  },
  notApplicable: {
    "certificates that live for days": () => make({ usageMode: "SHORT_LIVED_CERTIFICATE" }),
  },
};
