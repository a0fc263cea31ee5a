import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { pipe } from "./_programs";

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
