import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const lake = (
  encryptionConfigurations?: pulumi.Input<
    pulumi.Input<aws.types.input.securitylake.DataLakeConfigurationEncryptionConfiguration>[]
  >,
) =>
  new aws.securitylake.DataLake("security", {
    metaStoreManagerRoleArn: "arn:aws:iam::123456789012:role/lake",
    configuration: { region: "us-east-1", ...(encryptionConfigurations && { encryptionConfigurations }) },
  });

const isEnoughIfSet = ["configuration.encryptionConfigurations.kmsKeyId"];

export const cases: PolicyCases = {
  compliant: {
    "a key of one's own": { doc: true, program: () => lake([{ kmsKeyId: new aws.kms.Key("security").id }]) },
  },
  violating: {
    "nothing said": { doc: true, program: () => lake() },
    "a key of S3": { isEnoughIfSet, program: () => lake([{ kmsKeyId: "S3_MANAGED_KEY" }]) },
    "the key that AWS manages": { isEnoughIfSet, program: () => lake([{ kmsKeyId: "alias/aws/s3" }]) },
  },
  undecided: {
    "an encryption that is computed": () => lake(new aws.kms.Key("security").id.apply((kmsKeyId) => [{ kmsKeyId }])),
  },
};
