import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const database = (encryptionConfiguration?: aws.athena.DatabaseArgs["encryptionConfiguration"]) => () =>
  new aws.athena.Database("claims", { name: "claims", bucket: "clinic-claims", encryptionConfiguration });

export const cases: PolicyCases = {
  compliant: {
    "a key of S3": { doc: true, program: database({ encryptionOption: "SSE_S3" }) },
    "a key of KMS": () => database({ encryptionOption: "SSE_KMS", kmsKey: new aws.kms.Key("key").arn })(),
    "encryption by the client": () => database({ encryptionOption: "CSE_KMS", kmsKey: new aws.kms.Key("key").arn })(),
  },
  violating: {
    "nothing declared": { doc: true, program: database() },
    "another option": database({ encryptionOption: "NONE" }),
    "an empty option": database({ encryptionOption: "" }),
  },
  undecided: {
    "an option that is computed": () => database({ encryptionOption: new aws.kms.Key("key").description })(),
  },
};
