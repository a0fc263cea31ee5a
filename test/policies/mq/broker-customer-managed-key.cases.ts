import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.mq.BrokerArgs> = {}) =>
  new aws.mq.Broker("orders", {
    brokerName: "orders",
    engineType: "ActiveMQ",
    engineVersion: "5.18",
    hostInstanceType: "mq.m5.large",
    users: [{ username: "app", password: new aws.kms.Key("password").id }],
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    "a key": {
      doc: true,
      program: () => make({ encryptionOptions: { useAwsOwnedKey: false, kmsKeyId: new aws.kms.Key("records").arn } }),
    },
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    "a key that is not used": () =>
      make({ encryptionOptions: { useAwsOwnedKey: true, kmsKeyId: new aws.kms.Key("records").arn } }),
    "no key": () => make({ encryptionOptions: { useAwsOwnedKey: false } }),
  },
  undecided: {
    "a computed flag": () =>
      make({
        encryptionOptions: {
          useAwsOwnedKey: new aws.kms.Key("late").arn.apply((arn) => arn !== ""),
          kmsKeyId: new aws.kms.Key("records").arn,
        },
      }),
  },
};
