import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

type Configuration = aws.types.input.kinesisanalyticsv2.ApplicationApplicationConfiguration;

const application = (applicationEncryptionConfiguration?: Configuration["applicationEncryptionConfiguration"]) =>
  new aws.kinesisanalyticsv2.Application("vitals", {
    runtimeEnvironment: "FLINK-1_20",
    serviceExecutionRole: "arn:aws:iam::111122223333:role/vitals",
    applicationConfiguration: {
      applicationCodeConfiguration: { codeContentType: "ZIPFILE" },
      applicationEncryptionConfiguration,
    },
  });

const keyType = "CUSTOMER_MANAGED_KEY";

export const cases: PolicyCases = {
  compliant: {
    "a key": { doc: true, program: () => application({ keyType, keyId: new aws.kms.Key("vitals").arn }) },
    "a key of another stack": () =>
      application({
        keyType,
        keyId: "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
      }),
  },
  violating: {
    "nothing declared": { doc: true, program: () => application() },
    "the key that AWS owns": () => application({ keyType: "AWS_OWNED_KEY" }),
  },
  undecided: {
    "a kind of key that is computed": () => application({ keyType: new aws.kms.Key("key").description }),
    "encryption that is computed": () => application(new aws.kms.Key("key").arn.apply(() => ({ keyType }))),
  },
};
