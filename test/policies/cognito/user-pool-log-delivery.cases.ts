import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: aws.cognito.UserPoolArgs = {}) => new aws.cognito.UserPool("patients", args);
export const cases: PolicyCases = {
  compliant: {
    exported: {
      doc: true,
      program: () =>
        new aws.cognito.LogDeliveryConfiguration("patients", {
          userPoolId: make().id,
          logConfigurations: [
            { eventSource: "userAuthEvents", logLevel: "INFO", s3Configuration: { bucketArn: "arn:aws:s3:::logs" } },
          ],
        }),
    },
  },
  violating: {
    nothing: { doc: true, program: () => make() },
    "notifications only": () =>
      new aws.cognito.LogDeliveryConfiguration("patients", {
        userPoolId: make().id,
        logConfigurations: [
          {
            eventSource: "userNotification",
            logLevel: "INFO",
            cloudWatchLogsConfiguration: { logGroupArn: "arn:aws:logs:us-east-1:111122223333:log-group:users" },
          },
        ],
      }),
    nowhere: () =>
      new aws.cognito.LogDeliveryConfiguration("patients", {
        userPoolId: make().id,
        logConfigurations: [{ eventSource: "userAuthEvents", logLevel: "INFO" }],
      }),
  },
  undecided: {
    "a computed source": () =>
      new aws.cognito.LogDeliveryConfiguration("patients", {
        userPoolId: make().id,
        logConfigurations: [
          {
            eventSource: new aws.kms.Key("late").arn,
            logLevel: "INFO",
            s3Configuration: { bucketArn: "arn:aws:s3:::logs" },
          },
        ],
      }),
  },
};
