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
    "a key of the stack": { doc: true, program: () => make({ encryptionKey: new aws.kms.Key("records").arn }) },
    "a key of another stack": () =>
      make({ encryptionKey: "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab" }),
  },
  violating: {
    "no key": { doc: true, program: () => make() },
    "the key that AWS manages": {
      isEnoughIfSet: ["encryptionKey"],
      program: () => make({ encryptionKey: "arn:aws:kms:us-east-1:111122223333:alias/aws/s3" }),
    },
  },
  undecided: {},
};
