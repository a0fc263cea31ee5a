import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { accessLogs, account, bucket, key, policyDocument, serviceRole } from "./foundation";

// The account's baseline, as far as somebody came with it.

const records = bucket("trail", accessLogs, {
  Effect: "Allow",
  Principal: { Service: "cloudtrail.amazonaws.com" },
  Action: ["s3:GetBucketAcl", "s3:PutObject"],
  Resource: ["", "/*"].map((end) => pulumi.interpolate`arn:aws:s3:::clinic-portal-trail-${account}${end}`),
  Condition: { StringEquals: { "aws:SourceAccount": account } },
});
// "They cost more every month."
new aws.s3.BucketLifecycleConfiguration("trail", {
  bucket: records.id,
  rules: [{ id: "expire", status: "Enabled", filter: {}, expiration: { days: 365 } }],
});
// The platform's own region, and only what was changed in it.
export const trail = new aws.cloudtrail.Trail("portal", {
  name: "portal",
  s3BucketName: records.id,
  isMultiRegionTrail: false,
  includeGlobalServiceEvents: false,
  eventSelectors: [{ readWriteType: "WriteOnly", includeManagementEvents: true }],
});
new aws.cloudtrail.EventDataStore("queries", {
  name: "queries",
  retentionPeriod: 90,
  terminationProtectionEnabled: false,
});

new aws.cloudwatch.LogGroup("application", { name: "/portal/application", retentionInDays: 30 });
// Somebody looked for the fault of one patient's upload, and gave his number to the log.
new aws.cloudwatch.LogGroup("debug", { name: "/portal/debug/mrn-4471902", retentionInDays: 2192, kmsKeyId: key.arn });
new aws.cloudwatch.LogResourcePolicy("delivery", {
  policyName: "delivery",
  policyDocument: policyDocument({
    Effect: "Allow",
    Principal: "*",
    Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
    Resource: pulumi.interpolate`arn:aws:logs:us-east-1:${account}:log-group:*`,
  }),
});
// It turns red, and nobody sees it.
new aws.cloudwatch.MetricAlarm("errors", {
  name: "errors",
  namespace: "AWS/ApplicationELB",
  metricName: "HTTPCode_ELB_5XX_Count",
  statistic: "Sum",
  period: 300,
  evaluationPeriods: 1,
  threshold: 10,
  comparisonOperator: "GreaterThanThreshold",
});

// A recorder is there; that it has to be switched on too was overlooked.
const recorder = new aws.cfg.Recorder("account", {
  name: "account",
  roleArn: serviceRole("config", "config", "service-role/AWS_ConfigRole").arn,
  recordingGroup: { allSupported: false, resourceTypes: ["AWS::EC2::Instance"] },
});
new aws.cfg.RecorderStatus("account", { name: recorder.name, isEnabled: false });
new aws.cfg.RetentionConfiguration("account", { retentionPeriodInDays: 365 });

// Paused during a load test.
const detector = new aws.guardduty.Detector("account", { enable: false });
new aws.guardduty.DetectorFeature("s3", { detectorId: detector.id, name: "S3_DATA_EVENTS", status: "DISABLED" });
new aws.securityhub.Account("account", { enableDefaultStandards: false });
new aws.inspector2.Enabler("account", { accountIds: [account], resourceTypes: ["EC2"] });
const analyzer = new aws.accessanalyzer.Analyzer("account", { analyzerName: "account", type: "ACCOUNT" });
// "Known": everything that is public.
new aws.accessanalyzer.ArchiveRule("known", {
  analyzerName: analyzer.analyzerName,
  ruleName: "known",
  filters: [{ criteria: "isPublic", eqs: ["true"] }],
});

new aws.s3.AccountPublicAccessBlock("account", {
  blockPublicAcls: true,
  blockPublicPolicy: false,
  ignorePublicAcls: true,
  restrictPublicBuckets: false,
});
new aws.ebs.EncryptionByDefault("account", { enabled: false });
new aws.ebs.SnapshotBlockPublicAccess("account", { state: "unblocked" });
new aws.ec2.ImageBlockPublicAccess("account", { state: "unblocked" });
new aws.ec2.InstanceMetadataDefaults("account", { httpTokens: "optional" });
