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
    on: { doc: true, program: () => make({ autoMinorVersionUpgrade: true }) },
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    "an explicit false": () => make({ autoMinorVersionUpgrade: false }),
  },
  undecided: {
    "a computed flag": () => make({ autoMinorVersionUpgrade: new aws.kms.Key("late").arn.apply((arn) => arn !== "") }),
  },
};
