import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import {
  accessLogs,
  account,
  application,
  bucket,
  config,
  key,
  packagistToken,
  policyDocument,
  role,
  subnetIds,
  vpc,
} from "./foundation";

// How code gets there, and who may do what. On the old platform it was "git push".

export const images = new aws.ecr.Repository("application", {
  name: "portal/application",
  // Everything is deployed as "latest".
  imageTagMutability: "MUTABLE",
  // Four hundred findings in the base image, none of them ours.
  imageScanningConfiguration: { scanOnPush: false },
  encryptionConfigurations: [{ encryptionType: "KMS", kmsKey: key.arn }],
});
// Images are in Oregon too, for the day we fail over.
new aws.ecr.ReplicationConfiguration("portal", {
  replicationConfiguration: { rules: [{ destinations: [{ region: "us-west-2", registryId: account }] }] },
});
// Rebuilt when somebody merges. The last time was in August.
const builds = bucket("builds", accessLogs);
new aws.codebuild.Project("portal", {
  name: "portal",
  serviceRole: role("builds", "codebuild.amazonaws.com").arn,
  encryptionKey: key.arn,
  source: { type: "GITHUB", location: `https://github.com/${config.require("repository")}.git` },
  artifacts: { type: "S3", location: builds.bucket.bucket },
  environment: {
    type: "LINUX_CONTAINER",
    computeType: "BUILD_GENERAL1_MEDIUM",
    image: "aws/codebuild/amazonlinux-x86_64-standard:5.0",
    privilegedMode: true,
    environmentVariables: [{ name: "PACKAGIST_TOKEN", value: packagistToken }],
  },
  vpcConfig: { vpcId: vpc.id, subnets: subnetIds, securityGroupIds: [application.id] },
  logsConfig: { cloudwatchLogs: { status: "ENABLED" } },
});

// Each branch had an environment with an address of its own. This is the nearest thing, with last night's data.
export const previews = new aws.apprunner.Service("previews", {
  serviceName: "previews",
  sourceConfiguration: {
    autoDeploymentsEnabled: true,
    authenticationConfiguration: {
      accessRoleArn: role(
        "previews",
        "build.apprunner.amazonaws.com",
        "service-role/AWSAppRunnerServicePolicyForECRAccess",
      ).arn,
    },
    imageRepository: {
      imageIdentifier: pulumi.interpolate`${images.repositoryUrl}:preview`,
      imageRepositoryType: "ECR",
      imageConfiguration: { port: "8080" },
    },
  },
});

// GitHub deploys. It was an administrator's role "until we know what it needs".
new aws.iam.OpenIdConnectProvider("github", {
  url: "https://token.actions.githubusercontent.com",
  clientIdLists: ["sts.amazonaws.com"],
});
const deploy = new aws.iam.Role("deploy", {
  name: "portal-deploy",
  assumeRolePolicy: policyDocument({
    Effect: "Allow",
    Principal: {
      Federated: pulumi.interpolate`arn:aws:iam::${account}:oidc-provider/token.actions.githubusercontent.com`,
    },
    Action: "sts:AssumeRoleWithWebIdentity",
    Condition: { StringEquals: { "token.actions.githubusercontent.com:aud": "sts.amazonaws.com" } },
  }),
});
new aws.iam.RolePolicyAttachment("deploy", {
  role: deploy.name,
  policyArn: "arn:aws:iam::aws:policy/AdministratorAccess",
});
// On the old platform one invited people by mail. All six developers are in one group, for all environments.
const developers = new aws.iam.Group("developers", { name: "developers" });
const work = new aws.iam.Policy("developers", {
  policy: policyDocument(
    { Effect: "Allow", Action: "ecs:*", Resource: "*" },
    { Effect: "Allow", Action: ["logs:GetLogEvents", "logs:FilterLogEvents", "logs:DeleteLogGroup"], Resource: "*" },
    { Effect: "Allow", Action: ["kms:Decrypt", "kms:DescribeKey"], Resource: "*" },
    { Effect: "Allow", Action: ["ssm:StartSession", "ssm:TerminateSession"], Resource: "*" },
  ),
});
new aws.iam.GroupPolicyAttachment("developers", { group: developers.name, policyArn: work.arn });
const lindqvist = new aws.iam.User("lindqvist", { name: "lindqvist" });
new aws.iam.UserGroupMembership("lindqvist", { user: lindqvist.name, groups: [developers.name] });
new aws.iam.UserLoginProfile("lindqvist", { user: lindqvist.name, passwordResetRequired: true, passwordLength: 20 });
// The agency that made the portal, with a key that went to them by mail. They are developers too, and push images.
const agency = new aws.iam.User("agency", { name: "agency" });
new aws.iam.UserGroupMembership("agency", { user: agency.name, groups: [developers.name] });
new aws.iam.UserPolicyAttachment("agency", {
  user: agency.name,
  policyArn: "arn:aws:iam::aws:policy/AmazonEC2ContainerRegistryPowerUser",
});
new aws.iam.AccessKey("agency", { user: agency.name });
new aws.iam.AccountPasswordPolicy("account", {
  minimumPasswordLength: 14,
  requireLowercaseCharacters: true,
  requireUppercaseCharacters: true,
  requireNumbers: true,
  requireSymbols: true,
  passwordReusePrevention: 24,
  maxPasswordAge: 90,
});

// What the platform did for us, as far as we came.
new aws.inspector2.Enabler("account", { accountIds: [account], resourceTypes: ["EC2"] });
// Without the standards: their findings were red on the first day, and nobody had the time.
new aws.securityhub.Account("account", { enableDefaultStandards: false });
new aws.ebs.EncryptionByDefault("account", { enabled: true });
new aws.s3.AccountPublicAccessBlock("account", {
  blockPublicAcls: true,
  blockPublicPolicy: true,
  ignorePublicAcls: true,
  restrictPublicBuckets: true,
});
// Once a quarter, with the maintenance weekend.
new aws.ssm.PatchBaseline("worker", {
  name: "worker",
  operatingSystem: "AMAZON_LINUX_2023",
  approvalRules: [{ approveAfterDays: 90, patchFilters: [{ key: "CLASSIFICATION", values: ["Security"] }] }],
});
// Who changes the worker's image comes over Session Manager.
new aws.ssm.Document("sessions", {
  name: "SSM-SessionManagerRunShell",
  documentType: "Session",
  content: JSON.stringify({ schemaVersion: "1.0", sessionType: "Standard_Stream", inputs: { runAsEnabled: false } }),
});
