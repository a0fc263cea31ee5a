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
    "a plain address": {
      doc: true,
      program: () => make({ source: { type: "GITHUB", location: "https://github.com/example/app.git" } }),
    },
    "a name of Bitbucket": () =>
      make({ source: { type: "BITBUCKET", location: "https://builder@bitbucket.org/example/app.git" } }),
    "no address": () => make(),
  },
  violating: {
    "a password": {
      doc: true,
      findings: ["source.location"],
      program: () =>
        make({ source: { type: "GITHUB", location: "https://builder:hunter22@github.com/example/app.git" } }),
    },
    "a token": () =>
      make({
        source: { type: "GITHUB", location: ["https://ghp", "0123456789abcdef@github.com/example/app.git"].join("_") },
      }),
    "a token without a known form": () =>
      make({ source: { type: "GITHUB", location: `https://${"k".repeat(40)}@git.example.com/app.git` } }),
    "any certificate": {
      findings: ["source.insecureSsl"],
      program: () =>
        make({ source: { type: "GITHUB_ENTERPRISE", location: "https://git.example.com/app.git", insecureSsl: true } }),
    },
    "a password in a second source": {
      findings: ["secondarySources[0].location"],
      program: () =>
        make({
          secondarySources: [
            {
              sourceIdentifier: "lib",
              type: "GITHUB",
              location: "https://builder:hunter22@github.com/example/lib.git",
            },
          ],
        }),
    },
  },
  undecided: {
    "a computed address": () => make({ source: { type: "GITHUB", location: new aws.kms.Key("late").arn } }),
  },
};
