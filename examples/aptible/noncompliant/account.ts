import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { accessLogs } from "./data";
import {
  account,
  bucket,
  config,
  directoryPassword,
  key,
  PHI,
  policyDocument,
  role,
  subnetIds,
  vpc,
} from "./foundation";

// Who comes in, and who watches. Most of it was there on the first day.

// The three of us are administrators. One user: its password and the second factor are in the team's password manager.
const founders = new aws.iam.Group("founders", { name: "founders" });
new aws.iam.GroupPolicyAttachment("founders", {
  group: founders.name,
  policyArn: "arn:aws:iam::aws:policy/AdministratorAccess",
});
const ops = new aws.iam.User("ops", { name: "ops" });
new aws.iam.UserGroupMembership("ops", { user: ops.name, groups: [founders.name] });
new aws.iam.UserLoginProfile("ops", { user: ops.name, passwordResetRequired: false, passwordLength: 20 });
new aws.iam.AccountPasswordPolicy("account", {
  minimumPasswordLength: 14,
  requireLowercaseCharacters: true,
  requireUppercaseCharacters: true,
  requireNumbers: true,
  requireSymbols: true,
  passwordReusePrevention: 24,
  maxPasswordAge: 90,
  allowUsersToChangePassword: true,
});

// The pipeline deploys. What it has to pass to whom was found out one error at a time, and then with a star.
const pipelines = new aws.iam.Group("pipelines", { name: "pipelines" });
const deploy = new aws.iam.User("deploy", { name: "deploy" });
new aws.iam.UserGroupMembership("deploy", { user: deploy.name, groups: [pipelines.name] });
new aws.iam.AccessKey("deploy", { user: deploy.name });
new aws.iam.GroupPolicyAttachment("pipelines", {
  group: pipelines.name,
  policyArn: new aws.iam.Policy("deploy", {
    policy: policyDocument({
      Effect: "Allow",
      Action: ["ecs:RegisterTaskDefinition", "ecs:UpdateService", "ecs:RunTask", "iam:PassRole"],
      Resource: "*",
    }),
  }).arn,
});

// New people come through Identity Center. Twelve hours, so that nobody signs in twice on a working day.
const instanceArn = config.require("identityCenterArn");
const engineers = new aws.ssoadmin.PermissionSet("engineers", {
  name: "engineers",
  instanceArn,
  sessionDuration: "PT12H",
});
new aws.ssoadmin.ManagedPolicyAttachment("engineers", {
  instanceArn,
  permissionSetArn: engineers.arn,
  managedPolicyArn: "arn:aws:iam::aws:policy/AmazonECS_FullAccess",
});
// If Identity Center is down at night. Four hours, so that nobody has to sign in again in the middle of it.
const emergency = new aws.iam.Role("emergency", {
  name: "larkspur-emergency",
  maxSessionDuration: 14400,
  assumeRolePolicy: policyDocument({
    Effect: "Allow",
    Principal: { AWS: pulumi.interpolate`arn:aws:iam::${account}:user/ops` },
    Action: "sts:AssumeRole",
  }),
});
new aws.iam.RolePolicyAttachment("emergency", {
  role: emergency.name,
  policyArn: "arn:aws:iam::aws:policy/AmazonRDSFullAccess",
});
// After a quarter of an hour it was always just gone.
const sessions = new aws.cloudwatch.LogGroup("sessions", {
  name: "/larkspur/sessions",
  retentionInDays: 2192,
  kmsKeyId: key.arn,
});
new aws.ssm.Document(
  "sessions",
  {
    name: "SSM-SessionManagerRunShell",
    documentType: "Session",
    documentFormat: "JSON",
    content: pulumi.jsonStringify({
      schemaVersion: "1.0",
      description: "Preferences of sessions",
      sessionType: "Standard_Stream",
      inputs: {
        cloudWatchLogGroupName: "/larkspur/sessions",
        cloudWatchEncryptionEnabled: true,
        idleSessionTimeout: "60",
        maxSessionDuration: "240",
        runAsEnabled: false,
      },
    }),
  },
  { dependsOn: [sessions] },
);

// The nurse line works for us in the evenings, from its own laptops. On this desktop the files stay with us: drive D is
// encrypted, nobody saves anything on C.
const directory = new aws.directoryservice.Directory("nurses", {
  name: "nurses.larkspur.example",
  password: directoryPassword,
  type: "SimpleAD",
  size: "Small",
  vpcSettings: { vpcId: vpc.id, subnetIds },
});
const desktops = new aws.workspaces.Directory("nurses", { directoryId: directory.id, subnetIds });
new aws.workspaces.Workspace("nurse-line", {
  directoryId: desktops.id,
  bundleId: aws.workspaces.getBundleOutput({ owner: "AMAZON", name: "Standard with Windows 10 (Server 2022 based)" })
    .id,
  userName: "nurse-line",
  userVolumeEncryptionEnabled: true,
  volumeEncryptionKey: key.arn,
  tags: PHI,
});

const records = bucket("trail", {
  logs: accessLogs,
  tags: { classification: "internal" },
  statements: [
    {
      Effect: "Allow",
      Principal: { Service: "cloudtrail.amazonaws.com" },
      Action: ["s3:GetBucketAcl", "s3:PutObject"],
      Resource: ["", "/*"].map((end) => pulumi.interpolate`arn:aws:s3:::larkspur-trail-${account}${end}`),
      Condition: { StringEquals: { "aws:SourceAccount": account } },
    },
  ],
});
// A year is what SOC 2 looks at.
new aws.s3.BucketLifecycleConfiguration("trail", {
  bucket: records.id,
  rules: [{ id: "one-year", status: "Enabled", filter: {}, expiration: { days: 365 } }],
});
const trailLogs = new aws.cloudwatch.LogGroup("trail", {
  name: "/larkspur/trail",
  retentionInDays: 2192,
  kmsKeyId: key.arn,
});
// We are in one region.
new aws.cloudtrail.Trail("account", {
  name: "account",
  s3BucketName: records.id,
  kmsKeyId: key.arn,
  isMultiRegionTrail: false,
  includeGlobalServiceEvents: true,
  enableLogFileValidation: false,
  cloudWatchLogsGroupArn: pulumi.interpolate`${trailLogs.arn}:*`,
  cloudWatchLogsRoleArn: role("trail", "cloudtrail", "CloudWatchLogsFullAccess").arn,
  eventSelectors: [
    {
      readWriteType: "All",
      includeManagementEvents: true,
      dataResources: [{ type: "AWS::S3::Object", values: ["arn:aws:s3"] }],
    },
  ],
});
// The clinic's questionnaire asked for these. Sign-ins it did not ask for, and those are in Identity Center by now.
const named = (...events: string[]) => `{ ${events.map((event) => `($.eventName = "${event}")`).join(" || ")} }`;
const WATCHED: Record<string, string> = {
  "root-user": '{ ($.userIdentity.type = "Root") && ($.eventType != "AwsServiceEvent") }',
  unauthorized: '{ ($.errorCode = "*UnauthorizedOperation") || ($.errorCode = "AccessDenied*") }',
  "network-acls": named("CreateNetworkAcl", "DeleteNetworkAcl", "CreateNetworkAclEntry", "ReplaceNetworkAclEntry"),
  gateways: named("CreateCustomerGateway", "AttachInternetGateway", "DeleteInternetGateway"),
  "route-tables": named("CreateRoute", "ReplaceRoute", "DeleteRoute", "DeleteRouteTable"),
  vpcs: named("CreateVpc", "DeleteVpc", "ModifyVpcAttribute", "AcceptVpcPeeringConnection"),
};
for (const [name, pattern] of Object.entries(WATCHED)) {
  new aws.cloudwatch.LogMetricFilter(name, {
    name,
    logGroupName: trailLogs.name,
    pattern,
    metricTransformation: { name, namespace: "larkspur/security", value: "1" },
  });
  new aws.cloudwatch.MetricAlarm(name, {
    name,
    namespace: "larkspur/security",
    metricName: name,
    statistic: "Sum",
    period: 300,
    evaluationPeriods: 1,
    threshold: 1,
    comparisonOperator: "GreaterThanOrEqualToThreshold",
    treatMissingData: "notBreaching",
    alarmActions: [config.require("pagerTopic")],
  });
}
const recorder = new aws.cfg.Recorder("account", {
  name: "account",
  roleArn: role("config", "config", "service-role/AWS_ConfigRole").arn,
  recordingGroup: { allSupported: true, includeGlobalResourceTypes: true },
});
new aws.cfg.RecorderStatus("account", { name: recorder.name, isEnabled: true });

const detector = new aws.guardduty.Detector("account", { enable: true, findingPublishingFrequency: "FIFTEEN_MINUTES" });
// It scanned the bastion every night, and there is nothing on it.
new aws.guardduty.DetectorFeature("malware", {
  detectorId: detector.id,
  name: "EBS_MALWARE_PROTECTION",
  status: "DISABLED",
});
new aws.securityhub.Account("account", { enableDefaultStandards: true });
new aws.inspector2.Enabler("account", { accountIds: [account], resourceTypes: ["EC2", "ECR", "LAMBDA"] });
new aws.accessanalyzer.Analyzer("account", { analyzerName: "account", type: "ACCOUNT" });
new aws.s3.AccountPublicAccessBlock("account", {
  blockPublicAcls: true,
  blockPublicPolicy: true,
  ignorePublicAcls: true,
  restrictPublicBuckets: true,
});
new aws.ebs.EncryptionByDefault("account", { enabled: true });
