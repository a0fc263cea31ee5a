import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

type Passwords =
  aws.types.input.glue.DataCatalogEncryptionSettingsDataCatalogEncryptionSettingsConnectionPasswordEncryption;

const settings = (connectionPasswordEncryption: Passwords) => () =>
  new aws.glue.DataCatalogEncryptionSettings("catalog", {
    dataCatalogEncryptionSettings: {
      connectionPasswordEncryption,
      encryptionAtRest: { catalogEncryptionMode: "SSE-KMS" },
    },
  });

export const cases: PolicyCases = {
  compliant: {
    "passwords stay encrypted": {
      doc: true,
      program: () => {
        const awsKmsKeyId = new aws.kms.Key("catalog").arn;
        settings({ returnConnectionPasswordEncrypted: true, awsKmsKeyId })();
      },
    },
    'the text "true"': settings({ returnConnectionPasswordEncrypted: "true" as never, awsKmsKeyId: "alias/catalog" }),
  },
  violating: {
    "an explicit false": { doc: true, program: settings({ returnConnectionPasswordEncrypted: false }) },
    "a key that is not used": settings({ returnConnectionPasswordEncrypted: false, awsKmsKeyId: "alias/catalog" }),
  },
  undecided: {
    "a flag that is computed": () => {
      const returnConnectionPasswordEncrypted = new aws.kms.Key("key").arn.apply((arn) => arn !== "");
      settings({ returnConnectionPasswordEncrypted })();
    },
  },
};
