import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.sqs.QueueArgs = {}) => new aws.sqs.Queue("visits", args);
export const cases: PolicyCases = {
  compliant: {
    "a key of the stack": { doc: true, program: () => make({ kmsMasterKeyId: new aws.kms.Key("records").arn }) },
    "a key of another stack": () =>
      make({ kmsMasterKeyId: "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab" }),
  },
  violating: {
    "no key": { doc: true, program: () => make() },
    "the key that AWS manages": {
      isEnoughIfSet: ["kmsMasterKeyId"],
      program: () => make({ kmsMasterKeyId: "alias/aws/sqs" }),
    },
  },
  undecided: {},
};
