import * as aws from "@pulumi/aws";
import type { PolicyCases } from "../../../testing/table";

const make = (args: Partial<aws.codebuild.ProjectArgs> = {}) =>
  new aws.codebuild.Project("app", {
    serviceRole: "arn:aws:iam::111122223333:role/build",
    artifacts: { type: "CODEPIPELINE" },
    environment: { computeType: "BUILD_GENERAL1_SMALL", image: "aws/codebuild/standard:7.0", type: "LINUX_CONTAINER" },
    source: { type: "CODEPIPELINE" },
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    "nothing said": { doc: true, program: () => make() },
    "to S3 only": () =>
      make({
        logsConfig: { cloudwatchLogs: { status: "DISABLED" }, s3Logs: { status: "ENABLED", location: "logs/build" } },
      }),
    "a flag of logs that are off": () =>
      make({ logsConfig: { s3Logs: { status: "DISABLED", encryptionDisabled: true } } }),
  },
  violating: {
    off: {
      doc: true,
      findings: ["cloudwatchLogs"],
      program: () => make({ logsConfig: { cloudwatchLogs: { status: "DISABLED" } } }),
    },
    unencrypted: {
      findings: ["s3Logs"],
      program: () =>
        make({ logsConfig: { s3Logs: { status: "ENABLED", location: "logs/build", encryptionDisabled: true } } }),
    },
  },
  undecided: {
    "a computed status": () => make({ logsConfig: { cloudwatchLogs: { status: new aws.kms.Key("late").arn } } }),
  },
};
