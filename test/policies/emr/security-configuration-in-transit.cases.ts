import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const configuration = (text: pulumi.Input<string>) =>
  new aws.emr.SecurityConfiguration("claims", { configuration: text });

const encryption = (EncryptionConfiguration: unknown) => () =>
  configuration(JSON.stringify({ EncryptionConfiguration }));

const CERTIFICATE = { CertificateProviderType: "PEM", S3Object: "s3://clinic-artifacts/certificates.zip" };

export const cases: PolicyCases = {
  compliant: {
    "a certificate": {
      doc: true,
      program: encryption({
        EnableInTransitEncryption: true,
        EnableAtRestEncryption: false,
        InTransitEncryptionConfiguration: { TLSCertificateConfiguration: CERTIFICATE },
      }),
    },
    "a certificate of a provider of one's own": encryption({
      EnableInTransitEncryption: "true",
      InTransitEncryptionConfiguration: {
        TLSCertificateConfiguration: {
          CertificateProviderType: "Custom",
          S3Object: "s3://clinic-artifacts/provider.jar",
          CertificateProviderClass: "example.clinic.Certificates",
        },
      },
    }),
  },
  violating: {
    "encryption at rest only": {
      doc: true,
      program: encryption({ EnableInTransitEncryption: false, EnableAtRestEncryption: true }),
    },
    "no flag": encryption({ InTransitEncryptionConfiguration: { TLSCertificateConfiguration: CERTIFICATE } }),
    "a flag that is off beside a certificate": encryption({
      EnableInTransitEncryption: false,
      InTransitEncryptionConfiguration: { TLSCertificateConfiguration: CERTIFICATE },
    }),
    "no certificate": encryption({ EnableInTransitEncryption: true }),
    "settings without a certificate": encryption({
      EnableInTransitEncryption: true,
      InTransitEncryptionConfiguration: {},
    }),
    "an empty document": () => configuration("{}"),
  },
  undecided: {
    "a document that names an object of the stack": () =>
      configuration(
        new aws.s3.Bucket("artifacts").arn.apply((arn) =>
          JSON.stringify({
            EncryptionConfiguration: {
              EnableInTransitEncryption: true,
              InTransitEncryptionConfiguration: { TLSCertificateConfiguration: { ...CERTIFICATE, S3Object: arn } },
            },
          }),
        ),
      ),
    "text that is no JSON": () => configuration("EnableInTransitEncryption: true"),
  },
};
