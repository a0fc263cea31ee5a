import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

type Encryption = aws.types.input.dataexchange.EventActionActionExportRevisionToS3Encryption;

const action = (encryption?: Encryption) =>
  new aws.dataexchange.EventAction("registry", {
    event: { revisionPublished: { dataSetId: "1234abcd12ab34cd56ef1234567890ab" } },
    action: { exportRevisionToS3: { revisionDestination: { bucket: "clinic-registry" }, encryption } },
  });

export const cases: PolicyCases = {
  compliant: {
    "a key of KMS": {
      doc: true,
      program: () => action({ type: "aws:kms", kmsKeyArn: new aws.kms.Key("registry").arn }),
    },
    "a key of another stack": () =>
      action({
        type: "aws:kms",
        kmsKeyArn: "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
      }),
  },
  violating: {
    "nothing declared": { doc: true, program: () => action() },
    "a key of S3": () => action({ type: "AES256" }),
    "a key without a type": () => action({ kmsKeyArn: new aws.kms.Key("registry").arn }),
  },
  undecided: {
    "a type that is computed": () => action({ type: new aws.kms.Key("key").description }),
  },
};
