import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import {
  account,
  allow,
  arnOf,
  logGroup,
  policyDocument,
  region,
  SecureBucket,
  ServiceRole,
  writeLogs,
} from "../../components";
import { config, key } from "./foundation";
import { applications, network } from "./network";

// From the repository to what runs: builds, images, signatures.

export const artifacts = new SecureBucket("artifacts", { key, isReplicated: true });
const useOfArtifacts = allow(
  ["s3:GetBucketLocation", "s3:GetObject", "s3:GetObjectVersion", "s3:PutObject"],
  artifacts.arn,
  pulumi.interpolate`${artifacts.arn}/*`,
);

// Functions run only code that the pipeline signed.
const profile = new aws.signer.SigningProfile("functions", {
  platformId: "AWSLambda-SHA384-ECDSA",
  name: "portal_functions",
});
export const codeSigning = new aws.lambda.CodeSigningConfig("functions", {
  allowedPublishers: { signingProfileVersionArns: [profile.versionArn] },
  // The default only warns.
  policies: { untrustedArtifactOnDeployment: "Enforce" },
}).arn;

/** A repository of images: scanned when they are pushed, and never overwritten. */
function repository(name: string): aws.ecr.Repository {
  const made = new aws.ecr.Repository(name, {
    name: `portal/${name}`,
    imageTagMutability: "IMMUTABLE",
    imageScanningConfiguration: { scanOnPush: true },
    encryptionConfigurations: [{ encryptionType: "KMS", kmsKey: key.arn }],
  });
  new aws.ecr.RepositoryPolicy(name, {
    repository: made.name,
    policy: policyDocument({
      Effect: "Allow",
      Principal: { AWS: pulumi.interpolate`arn:aws:iam::${account}:root` },
      Action: ["ecr:GetDownloadUrlForLayer", "ecr:BatchGetImage", "ecr:BatchCheckLayerAvailability"],
    }),
  });
  return made;
}
export const images = ["application", "reminders"].map(repository);
/** An image of the current release. */
export const imageUrl = (name: string) =>
  pulumi.interpolate`${account}.dkr.ecr.${region}.amazonaws.com/portal/${name}:${config.require("release")}`;

// Builds need no extended rights on their host: the images are put together by a tool that needs no Docker daemon.
const buildRole = new ServiceRole("builds", {
  service: "codebuild",
  grants: [
    useOfArtifacts,
    key.use,
    writeLogs,
    allow(
      [
        "ecr:BatchCheckLayerAvailability",
        "ecr:InitiateLayerUpload",
        "ecr:UploadLayerPart",
        "ecr:CompleteLayerUpload",
        "ecr:PutImage",
      ],
      arnOf("ecr", "repository/portal/*"),
    ),
    allow(["ecr:GetAuthorizationToken", "ec2:DescribeNetworkInterfaces", "ec2:DescribeSubnets"], "*"),
    allow(["ec2:CreateNetworkInterface", "ec2:DeleteNetworkInterface"], arnOf("ec2", "*")),
    allow(["secretsmanager:GetSecretValue"], arnOf("secretsmanager", "secret:portal/registry-*")),
  ],
});
const builds = new aws.codebuild.Project(
  "portal",
  {
    name: "portal",
    serviceRole: buildRole.arn,
    encryptionKey: key.arn,
    source: { type: "CODEPIPELINE", buildspec: "buildspec.yml" },
    artifacts: { type: "CODEPIPELINE" },
    environment: {
      type: "LINUX_CONTAINER",
      computeType: "BUILD_GENERAL1_MEDIUM",
      image: "aws/codebuild/amazonlinux-x86_64-standard:5.0",
      privilegedMode: false,
      environmentVariables: [
        { name: "STAGE", value: "production" },
        { name: "REGISTRY_TOKEN", value: "portal/registry:token", type: "SECRETS_MANAGER" },
      ],
    },
    vpcConfig: { vpcId: network.vpcId, subnets: network.subnetIds, securityGroupIds: [applications.id] },
    logsConfig: { cloudwatchLogs: { status: "ENABLED", groupName: logGroup("builds", { key }).name } },
  },
  { dependsOn: buildRole.permissions },
);
const connection = config.require("codeConnectionArn");
const pipelineRole = new ServiceRole("pipeline", {
  service: "codepipeline",
  grants: [
    useOfArtifacts,
    key.use,
    allow(["codebuild:StartBuild", "codebuild:BatchGetBuilds"], arnOf("codebuild", "project/portal")),
    allow(["codeconnections:UseConnection"], connection),
  ],
});
const source = { name: "Source", owner: "AWS", version: "1" };
new aws.codepipeline.Pipeline(
  "portal",
  {
    name: "portal",
    pipelineType: "V2",
    roleArn: pipelineRole.arn,
    artifactStores: [{ type: "S3", location: artifacts.name, encryptionKey: { type: "KMS", id: key.arn } }],
    stages: [
      {
        name: "Source",
        actions: [
          {
            ...source,
            category: "Source",
            provider: "CodeStarSourceConnection",
            outputArtifacts: ["source"],
            configuration: {
              ConnectionArn: connection,
              FullRepositoryId: config.require("repository"),
              BranchName: "main",
            },
          },
        ],
      },
      {
        name: "Build",
        actions: [
          {
            ...source,
            name: "Build",
            category: "Build",
            provider: "CodeBuild",
            inputArtifacts: ["source"],
            outputArtifacts: ["built"],
            configuration: { ProjectName: builds.name },
          },
        ],
      },
      {
        name: "Approval",
        actions: [{ ...source, name: "Approve", category: "Approval", provider: "Manual" }],
      },
    ],
  },
  { dependsOn: [...artifacts.settings, ...pipelineRole.permissions] },
);

// Pull requests are checked by GitHub's runners, which get a role for this one repository and branch, and no key.
const github = new aws.iam.OpenIdConnectProvider("github", {
  url: "https://token.actions.githubusercontent.com",
  clientIdLists: ["sts.amazonaws.com"],
});
const checks = new aws.iam.Role(
  "checks",
  {
    assumeRolePolicy: policyDocument({
      Effect: "Allow",
      Principal: {
        Federated: pulumi.interpolate`arn:aws:iam::${account}:oidc-provider/token.actions.githubusercontent.com`,
      },
      Action: "sts:AssumeRoleWithWebIdentity",
      Condition: {
        StringEquals: {
          "token.actions.githubusercontent.com:aud": "sts.amazonaws.com",
          "token.actions.githubusercontent.com:sub": `repo:${config.require("repository")}:ref:refs/heads/main`,
        },
      },
    }),
  },
  { dependsOn: [github] },
);
const reads = new aws.iam.Policy("checks", {
  policy: policyDocument(
    allow(["ecr:DescribeImages", "ecr:DescribeImageScanFindings"], arnOf("ecr", "repository/portal/*")),
  ),
});
new aws.iam.RolePolicyAttachment("checks", { role: checks.name, policyArn: reads.arn });
