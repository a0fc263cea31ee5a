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
const reports = (args: Partial<aws.codebuild.ReportGroupArgs> = {}) =>
  new aws.codebuild.ReportGroup("tests", {
    type: "TEST",
    exportConfig: {
      type: "S3",
      s3Destination: { bucket: "reports", encryptionKey: "arn:aws:kms:us-east-1:111122223333:key/1" },
    },
    ...args,
  });
export const cases: PolicyCases = {
  compliant: {
    "nothing said": { doc: true, program: () => make() },
    "an explicit false": () => make({ artifacts: { type: "S3", location: "artifacts", encryptionDisabled: false } }),
    "no artifacts": () => make({ artifacts: { type: "NO_ARTIFACTS", encryptionDisabled: true } }),
    reports: () => reports(),
  },
  violating: {
    artifacts: {
      doc: true,
      findings: ["artifacts"],
      program: () => make({ artifacts: { type: "S3", location: "artifacts", encryptionDisabled: true } }),
    },
    "second artifacts": {
      findings: ["secondaryArtifacts[0]"],
      program: () =>
        make({
          secondaryArtifacts: [{ artifactIdentifier: "docs", type: "S3", location: "docs", encryptionDisabled: true }],
        }),
    },
    reports: () =>
      reports({
        exportConfig: {
          type: "S3",
          s3Destination: {
            bucket: "reports",
            encryptionKey: "arn:aws:kms:us-east-1:111122223333:key/1",
            encryptionDisabled: true,
          },
        },
      }),
  },
  undecided: {
    "a computed flag": () =>
      make({
        artifacts: {
          type: "S3",
          location: "artifacts",
          encryptionDisabled: new aws.kms.Key("late").arn.apply((arn) => arn !== ""),
        },
      }),
  },
};
