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
    both: { doc: true, program: () => make({ logs: { general: true, audit: true } }) },
    RabbitMQ: () => make({ engineType: "RabbitMQ", engineVersion: "3.13", logs: { general: true } }),
  },
  violating: {
    "nothing said": { doc: true, findings: ["general", "audit"], program: () => make() },
    "no audit": { findings: ["audit"], program: () => make({ engineType: "ACTIVEMQ", logs: { general: true } }) },
    RabbitMQ: {
      findings: ["general"],
      program: () => make({ engineType: "RabbitMQ", engineVersion: "3.13", logs: { general: false } }),
    },
  },
  undecided: {
    "a computed flag": () =>
      make({ logs: { general: new aws.kms.Key("late").arn.apply((arn) => arn !== ""), audit: true } }),
  },
};
