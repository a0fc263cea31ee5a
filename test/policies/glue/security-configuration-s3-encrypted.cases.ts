import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

type Configuration = aws.types.input.glue.SecurityConfigurationEncryptionConfiguration;

const configuration = (s3Encryption: Configuration["s3Encryption"]) => () =>
  new aws.glue.SecurityConfiguration("claims", {
    encryptionConfiguration: { cloudwatchEncryption: {}, jobBookmarksEncryption: {}, s3Encryption },
  });

export const cases: PolicyCases = {
  compliant: {
    "a key of KMS": {
      doc: true,
      program: () => {
        configuration({ s3EncryptionMode: "SSE-KMS", kmsKeyArn: new aws.kms.Key("claims").arn })();
      },
    },
    "keys of S3": configuration({ s3EncryptionMode: "SSE-S3" }),
    "another spelling": configuration({ s3EncryptionMode: "sse-kms" }),
  },
  violating: {
    "switched off": { doc: true, program: configuration({ s3EncryptionMode: "DISABLED" }) },
    "nothing said": configuration({}),
    "a key alone": configuration({ kmsKeyArn: "arn:aws:kms:us-east-1:111122223333:key/0123abcd" }),
    "a list of one": configuration([{ s3EncryptionMode: "DISABLED" }] as never),
  },
  undecided: {
    "a mode that is computed": () => configuration({ s3EncryptionMode: new aws.kms.Key("key").arn })(),
    "a block that is computed": () => {
      const kmsKeyArn = new aws.kms.Key("key").arn;
      configuration(kmsKeyArn.apply((arn) => ({ s3EncryptionMode: "SSE-KMS", kmsKeyArn: arn })))();
    },
  },
};
