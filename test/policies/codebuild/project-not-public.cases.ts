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
    PRIVATE: () => make({ projectVisibility: "PRIVATE" }),
  },
  violating: {
    PUBLIC_READ: { doc: true, program: () => make({ projectVisibility: "PUBLIC_READ" }) },
  },
  undecided: {
    "a computed value": () => make({ projectVisibility: new aws.kms.Key("late").arn }),
  },
};
