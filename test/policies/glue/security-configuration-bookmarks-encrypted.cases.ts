import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

type Configuration = aws.types.input.glue.SecurityConfigurationEncryptionConfiguration;

const configuration = (jobBookmarksEncryption: Configuration["jobBookmarksEncryption"]) => () =>
  new aws.glue.SecurityConfiguration("claims", {
    encryptionConfiguration: {
      jobBookmarksEncryption,
      cloudwatchEncryption: {},
      s3Encryption: { s3EncryptionMode: "SSE-S3" },
    },
  });

const kmsKeyArn = "arn:aws:kms:us-east-1:111122223333:key/0123abcd";

export const cases: PolicyCases = {
  compliant: {
    "a key of the stack": {
      doc: true,
      program: () => {
        configuration({ jobBookmarksEncryptionMode: "CSE-KMS", kmsKeyArn: new aws.kms.Key("claims").arn })();
      },
    },
    "a key of another stack": configuration({ jobBookmarksEncryptionMode: "CSE-KMS", kmsKeyArn }),
    "another spelling": configuration({ jobBookmarksEncryptionMode: "cse-kms", kmsKeyArn }),
  },
  violating: {
    "switched off": { doc: true, program: configuration({ jobBookmarksEncryptionMode: "DISABLED" }) },
    "nothing said": configuration({}),
    "no key": configuration({ jobBookmarksEncryptionMode: "CSE-KMS" }),
    "a key that is not used": configuration({ jobBookmarksEncryptionMode: "DISABLED", kmsKeyArn }),
    "a list of one": configuration([{ jobBookmarksEncryptionMode: "DISABLED" }] as never),
  },
  undecided: {
    "a mode that is computed": () =>
      configuration({ jobBookmarksEncryptionMode: new aws.kms.Key("key").arn, kmsKeyArn })(),
    "a block that is computed": () =>
      configuration(
        new aws.kms.Key("key").arn.apply((arn) => ({ jobBookmarksEncryptionMode: "CSE-KMS", kmsKeyArn: arn })),
      )(),
  },
};
