import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.sfn.StateMachineArgs> = {}) =>
  new aws.sfn.StateMachine("intake", { roleArn: "arn:aws:iam::111122223333:role/sfn", definition: "{}", ...args });
const activity = (args: aws.sfn.ActivityArgs = {}) => new aws.sfn.Activity("review", args);
export const cases: PolicyCases = {
  compliant: {
    "a key": {
      doc: true,
      program: () =>
        make({
          encryptionConfiguration: { type: "CUSTOMER_MANAGED_KMS_KEY", kmsKeyId: new aws.kms.Key("records").arn },
        }),
    },
    "an activity": () =>
      activity({
        encryptionConfiguration: { type: "CUSTOMER_MANAGED_KMS_KEY", kmsKeyId: new aws.kms.Key("records").arn },
      }),
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    "a key of AWS": () => make({ encryptionConfiguration: { type: "AWS_OWNED_KEY" } }),
    "an activity": () => activity(),
  },
  undecided: {
    "a computed type": () => make({ encryptionConfiguration: { type: new aws.kms.Key("late").arn } }),
  },
};
