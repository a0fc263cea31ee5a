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
    ACTIVE_STANDBY_MULTI_AZ: { doc: true, program: () => make({ deploymentMode: "ACTIVE_STANDBY_MULTI_AZ" }) },
    CLUSTER_MULTI_AZ: () => make({ deploymentMode: "CLUSTER_MULTI_AZ" }),
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    SINGLE_INSTANCE: () => make({ deploymentMode: "SINGLE_INSTANCE" }),
  },
  undecided: {
    "a computed value": () => make({ deploymentMode: new aws.kms.Key("late").arn }),
  },
};
