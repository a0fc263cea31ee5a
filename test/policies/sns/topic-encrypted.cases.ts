import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

export const cases: PolicyCases = {
  compliant: {
    "a key of the stack": {
      doc: true,
      program: () => {
        const key = new aws.kms.Key("appointments");
        new aws.sns.Topic("appointments", { kmsMasterKeyId: key.id });
      },
    },
    "the key that AWS manages": () => new aws.sns.Topic("appointments", { kmsMasterKeyId: "alias/aws/sns" }),
    "a topic that keeps the order": () => {
      const key = new aws.kms.Key("appointments");
      new aws.sns.Topic("appointments", { name: "appointments.fifo", fifoTopic: true, kmsMasterKeyId: key.arn });
    },
  },
  violating: {
    "no key": { doc: true, program: () => new aws.sns.Topic("appointments") },
    "an empty key": {
      isEnoughIfSet: ["kmsMasterKeyId"],
      program: () => new aws.sns.Topic("appointments", { kmsMasterKeyId: "" }),
    },
    "a signature alone": () => new aws.sns.Topic("appointments", { signatureVersion: 2 }),
  },
  // A key that is not known yet is a key.
  undecided: {},
};
