import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const index = (serverSideEncryptionConfiguration?: aws.kendra.IndexArgs["serverSideEncryptionConfiguration"]) => () =>
  new aws.kendra.Index("guidelines", {
    roleArn: "arn:aws:iam::111122223333:role/guidelines",
    serverSideEncryptionConfiguration,
  });

const KEY = "arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef";
const isEnoughIfSet = ["serverSideEncryptionConfiguration.kmsKeyId"];

export const cases: PolicyCases = {
  compliant: {
    "a key of the stack": {
      doc: true,
      program: () => {
        index({ kmsKeyId: new aws.kms.Key("guidelines").arn })();
      },
    },
    "a key of another stack": index({ kmsKeyId: KEY }),
    "a list of one": index([{ kmsKeyId: KEY }] as never),
  },
  violating: {
    "nothing said": { doc: true, program: index() },
    "an empty configuration": index({}),
    "the key that AWS manages": { isEnoughIfSet, program: index({ kmsKeyId: "alias/aws/kendra" }) },
  },
  undecided: {
    "a configuration that is computed": () => {
      index(new aws.kms.Key("guidelines").arn.apply((kmsKeyId) => ({ kmsKeyId })))();
    },
  },
};
