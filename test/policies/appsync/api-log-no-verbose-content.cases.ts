import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.appsync.GraphQLApiArgs> = {}) =>
  new aws.appsync.GraphQLApi("records", { name: "records", authenticationType: "AWS_IAM", ...args });
export const cases: PolicyCases = {
  compliant: {
    "left out": {
      doc: true,
      program: () =>
        make({
          logConfig: {
            fieldLogLevel: "ALL",
            cloudwatchLogsRoleArn: new aws.iam.Role("logs", { assumeRolePolicy: "{}" }).arn,
            excludeVerboseContent: true,
          },
        }),
    },
  },
  violating: {
    "nothing said": {
      doc: true,
      program: () =>
        make({
          logConfig: {
            fieldLogLevel: "ALL",
            cloudwatchLogsRoleArn: new aws.iam.Role("logs", { assumeRolePolicy: "{}" }).arn,
          },
        }),
    },
    "an explicit false": () =>
      make({
        logConfig: {
          fieldLogLevel: "ALL",
          cloudwatchLogsRoleArn: new aws.iam.Role("logs", { assumeRolePolicy: "{}" }).arn,
          excludeVerboseContent: false,
        },
      }),
  },
  undecided: {
    "a computed flag": () =>
      make({
        logConfig: {
          fieldLogLevel: "ALL",
          cloudwatchLogsRoleArn: new aws.iam.Role("logs", { assumeRolePolicy: "{}" }).arn,
          excludeVerboseContent: new aws.kms.Key("late").arn.apply((arn) => arn !== ""),
        },
      }),
  },
  notApplicable: {
    "no log": () => make(),
  },
};
