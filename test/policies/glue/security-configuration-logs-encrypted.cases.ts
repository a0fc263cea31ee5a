import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

type Configuration = aws.types.input.glue.SecurityConfigurationEncryptionConfiguration;

const configuration = (cloudwatchEncryption: Configuration["cloudwatchEncryption"]) => () =>
  new aws.glue.SecurityConfiguration("claims", {
    encryptionConfiguration: {
      cloudwatchEncryption,
      jobBookmarksEncryption: {},
      s3Encryption: { s3EncryptionMode: "SSE-S3" },
    },
  });

const kmsKeyArn = "arn:aws:kms:us-east-1:111122223333:key/0123abcd";

export const cases: PolicyCases = {
  compliant: {
    "a key of the stack": {
      doc: true,
      program: () => {
        configuration({ cloudwatchEncryptionMode: "SSE-KMS", kmsKeyArn: new aws.kms.Key("claims").arn })();
      },
    },
    "a key of another stack": configuration({ cloudwatchEncryptionMode: "SSE-KMS", kmsKeyArn }),
    "another spelling": configuration({ cloudwatchEncryptionMode: "sse-kms", kmsKeyArn }),
  },
  violating: {
    "switched off": { doc: true, program: configuration({ cloudwatchEncryptionMode: "DISABLED" }) },
    "nothing said": configuration({}),
    "no key": configuration({ cloudwatchEncryptionMode: "SSE-KMS" }),
    "a key that is not used": configuration({ cloudwatchEncryptionMode: "DISABLED", kmsKeyArn }),
    "a list of one": configuration([{ cloudwatchEncryptionMode: "DISABLED" }] as never),
  },
  undecided: {
    "a mode that is computed": () =>
      configuration({ cloudwatchEncryptionMode: new aws.kms.Key("key").arn, kmsKeyArn })(),
    "a block that is computed": () =>
      configuration(
        new aws.kms.Key("key").arn.apply((arn) => ({ cloudwatchEncryptionMode: "SSE-KMS", kmsKeyArn: arn })),
      )(),
  },
};
