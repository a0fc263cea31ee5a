import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const application = (cloudwatchLoggingOptions?: aws.kinesisanalyticsv2.ApplicationArgs["cloudwatchLoggingOptions"]) =>
  new aws.kinesisanalyticsv2.Application("vitals", {
    runtimeEnvironment: "FLINK-1_20",
    serviceExecutionRole: "arn:aws:iam::111122223333:role/vitals",
    cloudwatchLoggingOptions,
  });

const older = (logStreamArn?: pulumi.Input<string>) =>
  new aws.kinesis.AnalyticsApplication("vitals", {
    ...(logStreamArn && {
      cloudwatchLoggingOptions: { logStreamArn, roleArn: "arn:aws:iam::111122223333:role/vitals" },
    }),
  });

const LOGS = "arn:aws:logs:us-east-1:111122223333:log-group:/clinic/vitals:log-stream:vitals";

export const cases: PolicyCases = {
  compliant: {
    "a log stream of the stack": {
      doc: true,
      program: () => {
        const logs = new aws.cloudwatch.LogStream("vitals", { logGroupName: "/clinic/vitals" });
        application({ logStreamArn: logs.arn });
      },
    },
    "a log stream of another stack": () => application({ logStreamArn: LOGS }),
    "an application of the first version": () => older(LOGS),
  },
  violating: {
    "nothing declared": { doc: true, program: () => application() },
    "an application of the first version without logs": () => older(),
  },
  undecided: {
    "options that are computed": () => application(new aws.kms.Key("key").arn.apply(() => ({ logStreamArn: LOGS }))),
  },
};
