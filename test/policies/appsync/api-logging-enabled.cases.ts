import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";
import { events } from "./_programs";

const make = (args: Partial<aws.appsync.GraphQLApiArgs> = {}) =>
  new aws.appsync.GraphQLApi("records", { name: "records", authenticationType: "AWS_IAM", ...args });
export const cases: PolicyCases = {
  compliant: {
    errors: {
      doc: true,
      program: () =>
        make({
          logConfig: {
            fieldLogLevel: "ERROR",
            cloudwatchLogsRoleArn: new aws.iam.Role("logs", { assumeRolePolicy: "{}" }).arn,
          },
        }),
    },
    events: () =>
      events({
        eventConfig: {
          authProviders: [{ authType: "AWS_IAM" }, { authType: "API_KEY" }],
          connectionAuthModes: [{ authType: "AWS_IAM" }],
          defaultPublishAuthModes: [{ authType: "AWS_IAM" }],
          defaultSubscribeAuthModes: [{ authType: "AWS_IAM" }],
          logConfig: {
            logLevel: "ERROR",
            cloudwatchLogsRoleArn: new aws.iam.Role("logs", { assumeRolePolicy: "{}" }).arn,
          },
        },
      }),
  },
  violating: {
    "nothing said": { doc: true, program: () => make() },
    NONE: () =>
      make({
        logConfig: {
          fieldLogLevel: "NONE",
          cloudwatchLogsRoleArn: new aws.iam.Role("logs", { assumeRolePolicy: "{}" }).arn,
        },
      }),
    "events without a log": () =>
      events({
        eventConfig: {
          authProviders: [{ authType: "AWS_IAM" }, { authType: "API_KEY" }],
          connectionAuthModes: [{ authType: "AWS_IAM" }],
          defaultPublishAuthModes: [{ authType: "AWS_IAM" }],
          defaultSubscribeAuthModes: [{ authType: "AWS_IAM" }],
        },
      }),
  },
  undecided: {
    "a computed level": () =>
      make({
        logConfig: {
          fieldLogLevel: new aws.kms.Key("late").arn,
          cloudwatchLogsRoleArn: new aws.iam.Role("logs", { assumeRolePolicy: "{}" }).arn,
        },
      }),
  },
};
