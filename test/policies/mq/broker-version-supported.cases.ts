import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

type Text = pulumi.Input<string>;

const broker = (engineType: Text, engineVersion: Text) => () =>
  new aws.mq.Broker("orders", {
    brokerName: "orders",
    engineType,
    engineVersion,
    hostInstanceType: "mq.m5.large",
    users: [{ username: "orders", password: "a-long-password" }],
  });

const configuration = (engineType: Text, engineVersion: Text) => () =>
  new aws.mq.Configuration("orders", { engineType, engineVersion, data: "<broker/>" });

export const cases: PolicyCases = {
  compliant: {
    "a supported ActiveMQ": { doc: true, program: broker("ActiveMQ", "5.19") },
    "a supported RabbitMQ": broker("RabbitMQ", "3.13"),
    "an ActiveMQ that the pack does not know": broker("ActiveMQ", "6.0"),
    "an ActiveMQ whose number is past for RabbitMQ only": broker("activemq", "5.18.4"),
    "an ended version that the setting puts off": {
      settings: { versions: { ends: ["rabbitmq 3.12 2026-12-31"] } },
      program: broker("RabbitMQ", "3.12"),
    },
    "a configuration of a supported version": configuration("ActiveMQ", "5.18"),
  },
  violating: {
    "an ActiveMQ out of support": { doc: true, program: broker("ActiveMQ", "5.17.6") },
    "a RabbitMQ out of support": broker("RABBITMQ", "3.12.13"),
    "a RabbitMQ of two figures": broker("RabbitMQ", "3.9.27"),
    "an ActiveMQ older than all in the list": broker("ActiveMQ", "5.9"),
    "a configuration out of support": configuration("ActiveMQ", "5.15.16"),
    "a version that has ended by the setting": {
      settings: { versions: { ends: ["activemq 5.18 2026-06-14"] } },
      program: broker("ActiveMQ", "5.18"),
    },
  },
  undecided: {
    "a version that is computed": () => broker("ActiveMQ", new aws.kms.Key("key").arn)(),
    "an engine that is computed": () => broker(new aws.kms.Key("key").arn, "3.12")(),
    "a version without an announced end, past the horizon": { now: "2027-06-04", program: broker("ActiveMQ", "5.19") },
    "a version that the pack does not know, past the horizon": {
      now: "2027-08-13",
      program: broker("RabbitMQ", "5.0"),
    },
  },
};
