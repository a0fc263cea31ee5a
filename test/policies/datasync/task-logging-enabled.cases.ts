import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const GROUP = "arn:aws:logs:us-east-1:111122223333:log-group:/aws/datasync";

const task = (args: Partial<aws.datasync.TaskArgs> = {}) =>
  new aws.datasync.Task("imaging", {
    sourceLocationArn: "arn:aws:datasync:us-east-1:111122223333:location/loc-0123456789abcdef0",
    destinationLocationArn: "arn:aws:datasync:us-east-1:111122223333:location/loc-0123456789abcdef1",
    ...args,
  });

export const cases: PolicyCases = {
  compliant: {
    "every file": {
      doc: true,
      program: () => {
        const group = new aws.cloudwatch.LogGroup("datasync");
        task({ cloudwatchLogGroupArn: group.arn, options: { logLevel: "TRANSFER" } });
      },
    },
    "the basic level": () => task({ cloudwatchLogGroupArn: GROUP, options: { logLevel: "BASIC" } }),
    "another spelling": () => task({ cloudwatchLogGroupArn: GROUP, options: { logLevel: "transfer" } }),
    "a report instead of a log": () =>
      task({
        taskReportConfig: {
          s3Destination: {
            bucketAccessRoleArn: "arn:aws:iam::111122223333:role/datasync",
            s3BucketArn: "arn:aws:s3:::clinic-logs",
          },
          reportLevel: "SUCCESSES_AND_ERRORS",
        },
      }),
  },
  violating: {
    "nothing declared": { doc: true, program: () => task() },
    "the log is off": () => task({ cloudwatchLogGroupArn: GROUP, options: { logLevel: "OFF" } }),
    "a group without a level": () => task({ cloudwatchLogGroupArn: GROUP }),
    "a group with other options": () => task({ cloudwatchLogGroupArn: GROUP, options: { verifyMode: "NONE" } }),
    "a level without a group": () => task({ options: { logLevel: "TRANSFER" } }),
    "an empty group": {
      isEnoughIfSet: ["cloudwatchLogGroupArn"],
      program: () => task({ cloudwatchLogGroupArn: "", options: { logLevel: "TRANSFER" } }),
    },
  },
  undecided: {
    "a level that is computed": () =>
      task({ cloudwatchLogGroupArn: GROUP, options: { logLevel: new aws.kms.Key("key").arn } }),
    "options that are computed": () =>
      task({
        cloudwatchLogGroupArn: GROUP,
        options: new aws.kms.Key("key").arn.apply(() => ({ logLevel: "TRANSFER" })),
      }),
  },
};
