import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const vault = (kmsKeyArn?: pulumi.Input<string>) => new aws.backup.Vault("records", { kmsKeyArn });

const airGapped = (encryptionKeyArn?: pulumi.Input<string>) =>
  new aws.backup.LogicallyAirGappedVault("records", { minRetentionDays: 7, maxRetentionDays: 35, encryptionKeyArn });

const key = () => new aws.kms.Key("records").arn;

export const cases: PolicyCases = {
  compliant: {
    "a key": { doc: true, program: () => vault(key()) },
    "a key of another stack": () =>
      vault("arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"),
    "an air-gapped vault with a key": () => airGapped(key()),
  },
  violating: {
    "no key": { doc: true, program: () => vault() },
    "an empty key": { isEnoughIfSet: ["kmsKeyArn"], program: () => vault("") },
    "the key that AWS manages": {
      isEnoughIfSet: ["kmsKeyArn"],
      program: () => vault("arn:aws:kms:us-east-1:111122223333:alias/aws/backup"),
    },
    "an air-gapped vault without a key": () => airGapped(),
    "an air-gapped vault with an empty key": { isEnoughIfSet: ["encryptionKeyArn"], program: () => airGapped("") },
  },
  undecided: {},
};
