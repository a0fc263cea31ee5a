import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { accessLogs, account, bucket, role } from "./foundation";

// The data team's own account: who comes in, and who watches.

// Single sign-on is on the roadmap of central IT.
const engineers = new aws.iam.Group("engineers", { name: "data-engineers" });
new aws.iam.GroupPolicyAttachment("engineers", {
  group: engineers.name,
  policyArn: "arn:aws:iam::aws:policy/AmazonMWAAWebServerAccess",
});
const okafor = new aws.iam.User("okafor", { name: "okafor" });
new aws.iam.UserGroupMembership("okafor", { user: okafor.name, groups: [engineers.name] });
new aws.iam.UserLoginProfile("okafor", { user: okafor.name, passwordResetRequired: true, passwordLength: 20 });
new aws.iam.AccountPasswordPolicy("account", {
  minimumPasswordLength: 14,
  requireLowercaseCharacters: true,
  requireUppercaseCharacters: true,
  requireNumbers: true,
  requireSymbols: true,
  passwordReusePrevention: 24,
  maxPasswordAge: 90,
});

const records = bucket("trail", {
  logs: accessLogs,
  statements: [
    {
      Effect: "Allow",
      Principal: { Service: "cloudtrail.amazonaws.com" },
      Action: ["s3:GetBucketAcl", "s3:PutObject"],
      Resource: ["", "/*"].map((end) => pulumi.interpolate`arn:aws:s3:::alder-trail-${account}${end}`),
      Condition: { StringEquals: { "aws:SourceAccount": account } },
    },
  ],
});
new aws.s3.BucketLifecycleConfiguration("trail", {
  bucket: records.bucket.id,
  rules: [{ id: "six-years", status: "Enabled", filter: {}, expiration: { days: 2192 } }],
});
// Into the bucket. Nobody has looked so far, but we could.
new aws.cloudtrail.Trail("account", {
  name: "account",
  s3BucketName: records.bucket.id,
  isMultiRegionTrail: true,
  includeGlobalServiceEvents: true,
  enableLogFileValidation: true,
  eventSelectors: [
    {
      readWriteType: "All",
      includeManagementEvents: true,
      dataResources: [{ type: "AWS::S3::Object", values: ["arn:aws:s3"] }],
    },
  ],
});
// Suspended for the initial load: 40,000 findings on S3 in a night.
new aws.guardduty.Detector("account", { enable: false });
// Stopped at the end of the month in which recording cost more than Airflow.
const recorder = new aws.cfg.Recorder("account", {
  name: "account",
  roleArn: role("config", "config.amazonaws.com", "service-role/AWS_ConfigRole").arn,
  recordingGroup: { allSupported: true, includeGlobalResourceTypes: true },
});
new aws.cfg.RecorderStatus("account", { name: recorder.name, isEnabled: false });
new aws.securityhub.Account("account", { enableDefaultStandards: true });
new aws.accessanalyzer.Analyzer("account", { analyzerName: "account", type: "ACCOUNT" });
new aws.inspector2.Enabler("account", { accountIds: [account], resourceTypes: ["EC2", "ECR", "LAMBDA"] });
new aws.s3.AccountPublicAccessBlock("account", {
  blockPublicAcls: true,
  blockPublicPolicy: true,
  ignorePublicAcls: true,
  restrictPublicBuckets: true,
});
// The vendor's AMI would not start with it.
new aws.ebs.EncryptionByDefault("account", { enabled: false });
// Red since the summer.
new aws.cloudwatch.MetricAlarm("failed-tasks", {
  name: "failed-tasks",
  namespace: "AmazonMWAA",
  metricName: "TaskInstanceFailures",
  statistic: "Sum",
  period: 3600,
  evaluationPeriods: 1,
  threshold: 1,
  comparisonOperator: "GreaterThanOrEqualToThreshold",
});
