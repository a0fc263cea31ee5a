import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const pipe = (args: Partial<aws.pipes.PipeArgs> = {}) =>
  new aws.pipes.Pipe("records", {
    roleArn: "arn:aws:iam::111122223333:role/pipe",
    source: "arn:aws:sqs:us-east-1:111122223333:a",
    target: "arn:aws:sqs:us-east-1:111122223333:b",
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    logs: {
      doc: true,
      program: () =>
        pipe({
          logConfiguration: {
            level: "INFO",
            cloudwatchLogsLogDestination: { logGroupArn: "arn:aws:logs:us-east-1:111122223333:log-group:pipe" },
          },
        }),
    },
  },
  violating: {
    "nothing said": { doc: true, program: () => pipe() },
    off: () =>
      pipe({
        logConfiguration: {
          level: "OFF",
          cloudwatchLogsLogDestination: { logGroupArn: "arn:aws:logs:us-east-1:111122223333:log-group:pipe" },
        },
      }),
  },
  undecided: {
    "a computed level": () =>
      pipe({
        logConfiguration: {
          level: new aws.kms.Key("late").arn,
          cloudwatchLogsLogDestination: { logGroupArn: "arn:aws:logs:us-east-1:111122223333:log-group:pipe" },
        },
      }),
  },
};
