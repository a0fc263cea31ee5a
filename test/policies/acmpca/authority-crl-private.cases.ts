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
    "for the owner of the bucket": {
      doc: true,
      program: () =>
        make({
          revocationConfiguration: {
            crlConfiguration: {
              enabled: true,
              expirationInDays: 7,
              s3BucketName: "crl",
              s3ObjectAcl: "BUCKET_OWNER_FULL_CONTROL",
            },
          },
        }),
    },
  },
  violating: {
    "nothing said": {
      doc: true,
      program: () =>
        make({
          revocationConfiguration: { crlConfiguration: { enabled: true, expirationInDays: 7, s3BucketName: "crl" } },
        }),
    },
    public: () =>
      make({
        revocationConfiguration: {
          crlConfiguration: { enabled: true, expirationInDays: 7, s3BucketName: "crl", s3ObjectAcl: "PUBLIC_READ" },
        },
      }),
  },
  undecided: {
    "a computed ACL": () =>
      make({
        revocationConfiguration: {
          crlConfiguration: {
            enabled: true,
            expirationInDays: 7,
            s3BucketName: "crl",
            s3ObjectAcl: new aws.kms.Key("late").arn,
          },
        },
      }),
  },
  notApplicable: {
    "no list": () => make(),
    "a list that is off": () =>
      make({
        revocationConfiguration: { crlConfiguration: { enabled: false, expirationInDays: 7, s3BucketName: "crl" } },
      }),
  },
};
