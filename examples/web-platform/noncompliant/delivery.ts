import * as aws from "@pulumi/aws";
import { artifacts, laboratoryToken, policyDocument, serviceRole } from "./foundation";

// From the repository to what runs.

export const images = new aws.ecr.Repository("application", {
  name: "portal/application",
  imageScanningConfiguration: { scanOnPush: false },
});
new aws.ecr.RepositoryPolicy("application", {
  repository: images.name,
  policy: policyDocument({
    Effect: "Allow",
    Principal: "*",
    Action: ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
  }),
});

// Builds whose results everybody may read, with a token in their variables.
new aws.codebuild.Project("portal", {
  name: "portal",
  serviceRole: serviceRole("builds", "codebuild").arn,
  projectVisibility: "PUBLIC_READ",
  resourceAccessRole: serviceRole("builds-public", "codebuild").arn,
  source: { type: "GITHUB_ENTERPRISE", location: "https://git.clinic.example/portal.git", insecureSsl: true },
  artifacts: { type: "S3", location: artifacts.bucket, encryptionDisabled: true },
  environment: {
    type: "LINUX_CONTAINER",
    computeType: "BUILD_GENERAL1_SMALL",
    image: "aws/codebuild/standard:5.0",
    privilegedMode: true,
    environmentVariables: [{ name: "REGISTRY_TOKEN", value: laboratoryToken }],
  },
  logsConfig: { cloudwatchLogs: { status: "DISABLED" } },
});
const pipeline = new aws.codepipeline.Pipeline("portal", {
  name: "portal",
  roleArn: serviceRole("pipeline", "codepipeline").arn,
  artifactStores: [{ type: "S3", location: artifacts.bucket }],
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
          configuration: { S3Bucket: artifacts.bucket, S3ObjectKey: "source.zip" },
        },
      ],
    },
    {
      name: "Build",
      actions: [
        {
          name: "Build",
          category: "Build",
          owner: "AWS",
          provider: "CodeBuild",
          version: "1",
          inputArtifacts: ["source"],
          configuration: { ProjectName: "portal" },
        },
      ],
    },
  ],
});
// Whoever knows the address starts it.
new aws.codepipeline.Webhook("portal", {
  authentication: "UNAUTHENTICATED",
  targetAction: "Source",
  targetPipeline: pipeline.name,
  filters: [{ jsonPath: "$.ref", matchEquals: "refs/heads/main" }],
});
