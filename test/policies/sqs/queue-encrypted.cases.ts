import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

export const cases: PolicyCases = {
  compliant: {
    "a key of the stack": {
      doc: true,
      program: () => {
        const key = new aws.kms.Key("claims");
        new aws.sqs.Queue("claims", { kmsMasterKeyId: key.id });
      },
    },
    "nothing said": () => new aws.sqs.Queue("claims"),
    "keys of SQS": () => new aws.sqs.Queue("claims", { sqsManagedSseEnabled: true }),
    "true in text": () => new aws.sqs.Queue("claims", { sqsManagedSseEnabled: "true" as never }),
    "the key that AWS manages": () => new aws.sqs.Queue("claims", { kmsMasterKeyId: "alias/aws/sqs" }),
    "a key instead of those of SQS": () => {
      const key = new aws.kms.Key("claims");
      new aws.sqs.Queue("claims", { kmsMasterKeyId: key.id, sqsManagedSseEnabled: false });
    },
  },
  violating: {
    "switched off": { doc: true, program: () => new aws.sqs.Queue("claims", { sqsManagedSseEnabled: false }) },
    "false in text": () => new aws.sqs.Queue("claims", { sqsManagedSseEnabled: "false" as never }),
    "switched off beside an empty key": {
      isEnoughIfSet: ["kmsMasterKeyId"],
      program: () => new aws.sqs.Queue("claims", { sqsManagedSseEnabled: false, kmsMasterKeyId: "" }),
    },
    "one of two queues": () => {
      const failed = new aws.sqs.Queue("failed", { sqsManagedSseEnabled: false });
      const redrivePolicy = failed.arn.apply((deadLetterTargetArn) =>
        JSON.stringify({ deadLetterTargetArn, maxReceiveCount: 4 }),
      );
      new aws.sqs.Queue("claims", { redrivePolicy });
    },
  },
  undecided: {
    "a computed flag": () => {
      const key = new aws.kms.Key("claims");
      new aws.sqs.Queue("claims", { sqsManagedSseEnabled: key.arn.apply((arn) => arn !== "") });
    },
  },
};
