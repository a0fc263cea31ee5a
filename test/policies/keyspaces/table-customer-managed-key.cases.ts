import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const table = (encryptionSpecification?: aws.keyspaces.TableArgs["encryptionSpecification"]) =>
  new aws.keyspaces.Table("vitals", {
    keyspaceName: "monitoring",
    tableName: "vitals",
    schemaDefinition: { columns: [{ name: "id", type: "ascii" }], partitionKeys: [{ name: "id" }] },
    encryptionSpecification,
  });

const type = "CUSTOMER_MANAGED_KMS_KEY";

export const cases: PolicyCases = {
  compliant: {
    "a key": {
      doc: true,
      program: () => table({ type, kmsKeyIdentifier: new aws.kms.Key("vitals").arn }),
    },
    "a key of another stack": () =>
      table({
        type,
        kmsKeyIdentifier: "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
      }),
  },
  violating: {
    "nothing declared": { doc: true, program: () => table() },
    "the key that AWS owns": () => table({ type: "AWS_OWNED_KMS_KEY" }),
    "a key without a type": () => table({ kmsKeyIdentifier: new aws.kms.Key("vitals").arn }),
  },
  undecided: {
    "a type that is computed": () => table({ type: new aws.kms.Key("key").description }),
  },
};
