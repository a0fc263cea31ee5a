import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.sfn.StateMachineArgs> = {}) =>
  new aws.sfn.StateMachine("intake", { roleArn: "arn:aws:iam::111122223333:role/sfn", definition: "{}", ...args });
export const cases: PolicyCases = {
  compliant: {
    errors: {
      doc: true,
      program: () =>
        make({
          loggingConfiguration: {
            level: "ERROR",
            logDestination: pulumi.interpolate`${new aws.cloudwatch.LogGroup("sfn").arn}:*`,
          },
        }),
    },
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    off: () =>
      make({
        loggingConfiguration: {
          level: "OFF",
          logDestination: pulumi.interpolate`${new aws.cloudwatch.LogGroup("sfn").arn}:*`,
        },
      }),
    nowhere: () => make({ loggingConfiguration: { level: "ALL" } }),
  },
  undecided: {
    "a computed level": () =>
      make({
        loggingConfiguration: {
          level: new aws.kms.Key("late").arn,
          logDestination: pulumi.interpolate`${new aws.cloudwatch.LogGroup("sfn").arn}:*`,
        },
      }),
  },
};
