import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { pipe } from "./_programs";

const make = (args: aws.cloudwatch.EventBusArgs = {}) => new aws.cloudwatch.EventBus("records", args);
const machine = (args: Partial<aws.sfn.StateMachineArgs> = {}) =>
  new aws.sfn.StateMachine("intake", { roleArn: "arn:aws:iam::111122223333:role/sfn", definition: "{}", ...args });
export const cases: PolicyCases = {
  compliant: {
    "no detail": { doc: true, program: () => make({ logConfig: { includeDetail: "NONE", level: "ERROR" } }) },
    "nothing said": () => make(),
    "a pipe": () =>
      pipe({
        logConfiguration: {
          level: "ERROR",
          cloudwatchLogsLogDestination: { logGroupArn: "arn:aws:logs:us-east-1:111122223333:log-group:pipe" },
        },
      }),
    "a state machine": () => machine({ loggingConfiguration: { level: "ERROR", includeExecutionData: false } }),
  },
  violating: {
    "a bus": { doc: true, program: () => make({ logConfig: { includeDetail: "FULL", level: "ERROR" } }) },
    "a pipe": () =>
      pipe({
        logConfiguration: {
          level: "ERROR",
          includeExecutionDatas: ["ALL"],
          cloudwatchLogsLogDestination: { logGroupArn: "arn:aws:logs:us-east-1:111122223333:log-group:pipe" },
        },
      }),
    "a state machine": () => machine({ loggingConfiguration: { level: "ALL", includeExecutionData: true } }),
  },
  undecided: {
    "a computed value": () => make({ logConfig: { includeDetail: new aws.kms.Key("late").arn, level: "ERROR" } }),
  },
};
