import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const keys = { hashKey: "claimId", attributes: [{ name: "claimId", type: "S" }], billingMode: "PAY_PER_REQUEST" };

export const cases: PolicyCases = {
  compliant: {
    "a key of the account": {
      doc: true,
      program: () => {
        const key = new aws.kms.Key("claims");
        new aws.dynamodb.Table("claims", { ...keys, serverSideEncryption: { enabled: true, kmsKeyArn: key.arn } });
      },
    },
    "the key that AWS manages in the account": () =>
      new aws.dynamodb.Table("claims", { ...keys, serverSideEncryption: { enabled: true } }),
    "a list of one block, with text": () =>
      new aws.dynamodb.Table("claims", { ...keys, serverSideEncryption: [{ enabled: "true" }] as never }),
  },
  violating: {
    "nothing said": { doc: true, program: () => new aws.dynamodb.Table("claims", keys) },
    "switched off": () => new aws.dynamodb.Table("claims", { ...keys, serverSideEncryption: { enabled: false } }),
    "switched off beside a key": () => {
      const key = new aws.kms.Key("claims");
      new aws.dynamodb.Table("claims", { ...keys, serverSideEncryption: { enabled: false, kmsKeyArn: key.arn } });
    },
    "a list of one block that is switched off": () =>
      new aws.dynamodb.Table("claims", { ...keys, serverSideEncryption: [{ enabled: "false" }] as never }),
  },
  undecided: {
    "a computed flag": () => {
      const key = new aws.kms.Key("claims");
      const enabled = key.arn.apply((arn) => arn !== "");
      new aws.dynamodb.Table("claims", { ...keys, serverSideEncryption: { enabled } });
    },
    "a computed block": () => {
      const key = new aws.kms.Key("claims");
      const serverSideEncryption = key.arn.apply((kmsKeyArn) => ({ enabled: true, kmsKeyArn }));
      new aws.dynamodb.Table("claims", { ...keys, serverSideEncryption });
    },
  },
};
