import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const configuration = (text: pulumi.Input<string>) =>
  new aws.emr.SecurityConfiguration("claims", { configuration: text });

const encryption = (EncryptionConfiguration: unknown) => () =>
  configuration(JSON.stringify({ EncryptionConfiguration }));

export const cases: PolicyCases = {
  compliant: {
    "encryption at rest": {
      doc: true,
      program: encryption({
        EnableAtRestEncryption: true,
        EnableInTransitEncryption: false,
        AtRestEncryptionConfiguration: { S3EncryptionConfiguration: { EncryptionMode: "SSE-S3" } },
      }),
    },
    "true as text": encryption({ EnableAtRestEncryption: "true" }),
    "a document that is given as an object": () =>
      configuration({ EncryptionConfiguration: { EnableAtRestEncryption: true } } as never),
  },
  violating: {
    "encryption in transit only": {
      doc: true,
      program: encryption({ EnableAtRestEncryption: false, EnableInTransitEncryption: true }),
    },
    "no flag": encryption({
      AtRestEncryptionConfiguration: { S3EncryptionConfiguration: { EncryptionMode: "SSE-S3" } },
    }),
    "false as text": encryption({ EnableAtRestEncryption: "false" }),
    "no encryption at all": () =>
      configuration(JSON.stringify({ AuthenticationConfiguration: { KerberosConfiguration: {} } })),
    "an empty document": () => configuration("{}"),
  },
  undecided: {
    "a document that names a key of the stack": () =>
      configuration(
        new aws.kms.Key("key").arn.apply((AwsKmsKey) =>
          JSON.stringify({
            EncryptionConfiguration: {
              EnableAtRestEncryption: true,
              AtRestEncryptionConfiguration: { S3EncryptionConfiguration: { EncryptionMode: "SSE-KMS", AwsKmsKey } },
            },
          }),
        ),
      ),
    "text that is no JSON": () => configuration("EnableAtRestEncryption: true"),
  },
};
