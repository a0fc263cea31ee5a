import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.cloudwatch.EventEndpointArgs> = {}) =>
  new aws.cloudwatch.EventEndpoint("records", {
    roleArn: "arn:aws:iam::111122223333:role/e",
    eventBuses: [
      { eventBusArn: "arn:aws:events:us-east-1:111122223333:event-bus/a" },
      { eventBusArn: "arn:aws:events:us-east-2:111122223333:event-bus/a" },
    ],
    routingConfig: { failoverConfig: { primary: {}, secondary: { route: "us-east-2" } } },
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    "nothing said": { doc: true, program: () => make() },
    ENABLED: () => make({ replicationConfig: { state: "ENABLED" } }),
  },
  violating: {
    DISABLED: { doc: true, program: () => make({ replicationConfig: { state: "DISABLED" } }) },
  },
  undecided: {
    "a computed value": () => make({ replicationConfig: { state: new aws.kms.Key("late").arn } }),
  },
};
