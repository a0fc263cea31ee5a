import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

type AtRest = aws.types.input.glue.DataCatalogEncryptionSettingsDataCatalogEncryptionSettingsEncryptionAtRest;

const settings = (encryptionAtRest: AtRest) => () =>
  new aws.glue.DataCatalogEncryptionSettings("catalog", {
    dataCatalogEncryptionSettings: {
      connectionPasswordEncryption: { returnConnectionPasswordEncrypted: false },
      encryptionAtRest,
    },
  });

export const cases: PolicyCases = {
  compliant: {
    "a key of one's own": {
      doc: true,
      program: () => {
        settings({ catalogEncryptionMode: "SSE-KMS", sseAwsKmsKeyId: new aws.kms.Key("catalog").arn })();
      },
    },
    "the key that AWS manages": settings({ catalogEncryptionMode: "SSE-KMS" }),
    "a role of the service": settings({
      catalogEncryptionMode: "SSE-KMS-WITH-SERVICE-ROLE",
      catalogEncryptionServiceRole: "arn:aws:iam::111122223333:role/catalog",
    }),
    "another spelling": settings({ catalogEncryptionMode: "sse-kms" }),
  },
  violating: {
    "switched off": { doc: true, program: settings({ catalogEncryptionMode: "DISABLED" }) },
    "a key that is not used": settings({ catalogEncryptionMode: "DISABLED", sseAwsKmsKeyId: "alias/catalog" }),
    "a mode of another service": settings({ catalogEncryptionMode: "SSE-S3" }),
  },
  undecided: {
    "a mode that is computed": () => settings({ catalogEncryptionMode: new aws.kms.Key("key").arn })(),
  },
};
