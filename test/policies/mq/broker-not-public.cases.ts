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
    "nothing said": { doc: true, program: () => make() },
    "an explicit false": () => make({ publiclyAccessible: false }),
  },
  violating: {
    on: { doc: true, program: () => make({ publiclyAccessible: true }) },
  },
  undecided: {
    "a computed flag": () => make({ publiclyAccessible: new aws.kms.Key("late").arn.apply((arn) => arn !== "") }),
  },
};
