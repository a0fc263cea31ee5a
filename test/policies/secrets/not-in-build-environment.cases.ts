import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const ROLE = "arn:aws:iam::111122223333:role/build";
const TOKEN = ["gh", "p_q8Zt2LmX94vBnR7cKd31q8Zt2LmX94vBnR7c"].join("");

type Variable = aws.types.input.codebuild.ProjectEnvironmentEnvironmentVariable;

const project =
  (variables: Variable[], buildspec: pulumi.Input<string> = "version: 0.2\n") =>
  () =>
    new aws.codebuild.Project("portal", {
      name: "portal",
      serviceRole: ROLE,
      artifacts: { type: "NO_ARTIFACTS" },
      environment: {
        computeType: "BUILD_GENERAL1_SMALL",
        image: "aws/codebuild/amazonlinux2-x86_64-standard:5.0",
        type: "LINUX_CONTAINER",
        environmentVariables: variables,
      },
      source: { type: "CODEPIPELINE", buildspec },
    });

const pipeline =
  (
    configuration: Record<string, pulumi.Input<string>>,
    variables: aws.types.input.codepipeline.PipelineVariable[] = [],
  ) =>
  () =>
    new aws.codepipeline.Pipeline("portal", {
      name: "portal",
      roleArn: ROLE,
      pipelineType: "V2",
      artifactStores: [{ location: "clinic-artifacts", type: "S3" }],
      variables,
      stages: [
        {
          name: "Source",
          actions: [
            {
              name: "Source",
              category: "Source",
              owner: "AWS",
              provider: "S3",
              version: "1",
              outputArtifacts: ["source"],
            },
          ],
        },
        {
          name: "Build",
          actions: [
            { name: "Build", category: "Build", owner: "AWS", provider: "CodeBuild", version: "1", configuration },
          ],
        },
      ],
    });

const spec = (env: string) => `version: 0.2\nenv:\n${env}phases:\n  build:\n    commands:\n      - make\n`;

export const cases: PolicyCases = {
  compliant: {
    "secrets by reference": {
      doc: true,
      program: project([
        { name: "STAGE", value: "prod" },
        { name: "DB_PASSWORD", type: "SECRETS_MANAGER", value: "records/db:password" },
        { name: "AWS_SECRET_ACCESS_KEY", type: "PARAMETER_STORE", value: "/build/key" },
      ]),
    },
    "a specification that names secrets": project(
      [],
      spec(
        "  variables:\n    STAGE: prod\n  secrets-manager:\n    DB_PASSWORD: records/db:password\n    AWS_SECRET_ACCESS_KEY: build:key\n",
      ),
    ),
    "a long name of a secret": project(
      [],
      spec("  secrets-manager:\n    AWS_SECRET_ACCESS_KEY: productionbuildcredentials:key\n"),
    ),
    "what only mentions a key": project([], "version: 0.2\n# AWS_ACCESS_KEY_ID: q8Zt2LmX94vBnR7cKd31\n"),
    "a key without a value": project([], spec("  variables:\n    AWS_ACCESS_KEY_ID:\n    STAGE: prod\n")),
    "a pipeline": pipeline({
      ProjectName: "portal",
      EnvironmentVariables: JSON.stringify([
        { name: "DB_PASSWORD", type: "SECRETS_MANAGER", value: "records/db:password" },
      ]),
    }),
    "a variable of a pipeline": pipeline({ ProjectName: "portal" }, [{ name: "STAGE", defaultValue: "prod" }]),
    "an application": () =>
      new aws.amplify.App("portal", { name: "portal", environmentVariables: { STAGE: "prod" }, buildSpec: spec("") }),
    "a specification that is not known yet": () => project([], new aws.sqs.Queue("x").arn)(),
  },
  violating: {
    "a password": {
      doc: true,
      findings: ["environment.environmentVariables[1].value"],
      program: project([
        { name: "STAGE", value: "prod" },
        { name: "DB_PASSWORD", value: "Maple!4711" },
      ]),
    },
    "of type PLAINTEXT": project([{ name: "DB_PASSWORD", type: "PLAINTEXT", value: "Maple!4711" }]),
    "a token by its form": {
      isEnoughIfSet: ["environment.environmentVariables"],
      program: project([{ name: "SOURCE", value: TOKEN }]),
    },
    "an access key, whatever it holds": project([{ name: "AWS_ACCESS_KEY_ID", value: "see-wiki" }]),
    "an access key that is not known yet": () =>
      project([{ name: "AWS_SECRET_ACCESS_KEY", value: new aws.iam.AccessKey("build", { user: "build" }).secret }])(),
    "a token in a specification": {
      findings: ["source.buildspec"],
      isEnoughIfSet: ["source", "source.buildspec"],
      program: project(
        [],
        `version: 0.2\nphases:\n  build:\n    commands:\n      - git clone https://build:${TOKEN}@github.com/clinic/portal\n`,
      ),
    },
    "an access key in a specification": {
      findings: ["source.buildspec"],
      isEnoughIfSet: ["source", "source.buildspec"],
      program: project([], spec("  variables:\n    AWS_SECRET_ACCESS_KEY: q8Zt2LmX94vBnR7cKd31q8Zt2LmX94vBnR7cKd31\n")),
    },
    "a token of GitHub in a pipeline": {
      findings: ["stages[1].actions[0].configuration.OAuthToken"],
      program: pipeline({ Owner: "clinic", Repo: "portal", Branch: "main", OAuthToken: "Maple!4711" }),
    },
    "access keys in a specification, in quotes": {
      findings: ["source.buildspec"],
      isEnoughIfSet: ["source", "source.buildspec"],
      program: project([], spec('  variables:\n    "AWS_ACCESS_KEY_ID" :  "q8Zt2LmX94vBnR7cKd31"\n')),
    },
    "a token of GitHub that looks random": {
      findings: ["stages[1].actions[0].configuration.OAuthToken"],
      program: pipeline({ OAuthToken: "q8Zt2LmX94vBnR7cKd31" }),
    },
    "a token in a variable of an action": {
      findings: ["stages[1].actions[0].configuration.EnvironmentVariables[0].value"],
      isEnoughIfSet: [
        "stages",
        "stages.actions",
        "stages.actions.configuration",
        "stages.actions.configuration.EnvironmentVariables",
      ],
      program: pipeline({ EnvironmentVariables: JSON.stringify([{ name: "SOURCE", value: TOKEN }]) }),
    },
    "a token of GitHub that is not known yet": {
      findings: ["stages[1].actions[0].configuration.OAuthToken"],
      program: () => pipeline({ OAuthToken: new aws.sqs.Queue("x").arn })(),
    },
    "a variable of an action": {
      findings: ["stages[1].actions[0].configuration.EnvironmentVariables[0].value"],
      isEnoughIfSet: ["stages.actions.configuration.EnvironmentVariables"],
      program: pipeline({
        ProjectName: "portal",
        EnvironmentVariables: JSON.stringify([{ name: "DB_PASSWORD", value: "Maple!4711" }]),
      }),
    },
    "another setting of an action": {
      findings: ["stages[1].actions[0].configuration.Password"],
      program: pipeline({ Password: "Maple!4711" }),
    },
    "a variable of a pipeline": {
      findings: ["variables[0].defaultValue"],
      program: pipeline({ ProjectName: "portal" }, [{ name: "DB_PASSWORD", defaultValue: "Maple!4711" }]),
    },
    "an application": {
      findings: ["environmentVariables.DB_PASSWORD", "buildSpec"],
      isEnoughIfSet: ["buildSpec"],
      program: () =>
        new aws.amplify.App("portal", {
          name: "portal",
          environmentVariables: { DB_PASSWORD: "Maple!4711" },
          buildSpec: `version: 1\nfrontend:\n  phases:\n    build:\n      commands:\n        - npm config set //registry.npmjs.org/:_authToken ${TOKEN}\n`,
        }),
    },
    "a branch": {
      findings: ["environmentVariables.DB_PASSWORD"],
      program: () =>
        new aws.amplify.Branch("main", {
          appId: "d1a2b3c4d5e6f7",
          branchName: "main",
          environmentVariables: { DB_PASSWORD: "Maple!4711" },
        }),
    },
  },
  undecided: {
    "a password that is not known yet": () => project([{ name: "DB_PASSWORD", value: new aws.sqs.Queue("x").arn }])(),
    "a password of a type that is not known yet": () =>
      project([{ name: "DB_PASSWORD", value: "Maple!4711", type: new aws.sqs.Queue("x").arn }])(),
  },
};
