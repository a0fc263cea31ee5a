import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

export const cases: PolicyCases = {
  compliant: {
    "a key of the stack": {
      doc: true,
      program: () => {
        const key = new aws.kms.Key("logs");
        new aws.cloudwatch.LogGroup("portal", { kmsKeyId: key.arn });
      },
    },
    "a key of another stack": () => {
      const kmsKeyId = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
      new aws.cloudwatch.LogGroup("portal", { kmsKeyId, retentionInDays: 2192 });
    },
    "a key for infrequently read logs": () => {
      const key = new aws.kms.Key("logs");
      new aws.cloudwatch.LogGroup("archive", { kmsKeyId: key.arn, logGroupClass: "INFREQUENT_ACCESS" });
    },
  },
  violating: {
    "no key": { doc: true, program: () => new aws.cloudwatch.LogGroup("portal", { retentionInDays: 2192 }) },
    "an empty key": {
      isEnoughIfSet: ["kmsKeyId"],
      program: () => new aws.cloudwatch.LogGroup("portal", { kmsKeyId: "" }),
    },
    "no key for infrequently read logs": () =>
      new aws.cloudwatch.LogGroup("archive", { logGroupClass: "INFREQUENT_ACCESS" }),
    "one of two groups": () => {
      const key = new aws.kms.Key("logs");
      new aws.cloudwatch.LogGroup("portal", { kmsKeyId: key.arn });
      new aws.cloudwatch.LogGroup("claims");
    },
  },
  undecided: {
    "a class that is computed, without a key": () => {
      const key = new aws.kms.Key("logs");
      new aws.cloudwatch.LogGroup("portal", { logGroupClass: key.arn.apply(() => "STANDARD") });
    },
  },
  notApplicable: {
    "a group that only delivers": () => new aws.cloudwatch.LogGroup("delivery", { logGroupClass: "DELIVERY" }),
  },
};
