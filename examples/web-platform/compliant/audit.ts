import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import {
  account,
  key,
  logGroup,
  replicatedStore,
  serviceRole,
  storeArn,
  TRAIL,
  trailArn,
  writeLogs,
} from "./foundation";
import { alarms } from "./messaging";

// The account's baseline, which this stack owns (accountBaseline in ../hipaa.json): what is recorded, and who is told.

/** Lets a service write into a bucket of records, for what it names. */
const delivery = (name: string, service: string, source: object) => {
  const from = {
    Effect: "Allow",
    Principal: { Service: `${service}.amazonaws.com` },
    Condition: { StringEquals: source },
  };
  return [
    { ...from, Action: ["s3:GetBucketAcl", "s3:ListBucket"], Resource: storeArn(name) },
    { ...from, Action: "s3:PutObject", Resource: pulumi.interpolate`${storeArn(name)}/AWSLogs/${account}/*` },
  ];
};
const evidence = replicatedStore("evidence", {
  lockedDays: 2192,
  statements: delivery("evidence", "cloudtrail", { "aws:SourceArn": trailArn }),
});
// AWS Config does not deliver into a bucket that locks objects by itself; its copy is locked.
const configuration = replicatedStore("configuration", {
  lockedDays: 0,
  statements: delivery("configuration", "config", { "aws:SourceAccount": account }),
});
const selector = (name: string, fields: Record<string, string>) => ({
  name,
  fieldSelectors: Object.entries(fields).map(([field, value]) => ({ field, equals: [value] })),
});
const records = logGroup("trail");
export const trail = new aws.cloudtrail.Trail(
  "portal",
  {
    name: TRAIL,
    s3BucketName: evidence.bucket.id,
    kmsKeyId: key.arn,
    isMultiRegionTrail: true,
    includeGlobalServiceEvents: true,
    enableLogFileValidation: true,
    cloudWatchLogsGroupArn: pulumi.interpolate`${records.arn}:*`,
    cloudWatchLogsRoleArn: serviceRole("trail", "cloudtrail", writeLogs).arn,
    advancedEventSelectors: [
      selector("Management", { eventCategory: "Management" }),
      selector("Objects", { eventCategory: "Data", "resources.type": "AWS::S3::Object" }),
      selector("Functions", { eventCategory: "Data", "resources.type": "AWS::Lambda::Function" }),
    ],
    insightSelectors: [{ insightType: "ApiCallRateInsight" }, { insightType: "ApiErrorRateInsight" }],
  },
  { dependsOn: evidence.settings },
);

// What of the trail wakes somebody, as the CIS benchmark lists it.
const names = (...events: string[]) => `{ ${events.map((event) => `($.eventName = "${event}")`).join(" || ")} }`;
const WATCHED: Record<string, string> = {
  "failed-sign-ins": '{ ($.eventName = "ConsoleLogin") && ($.errorMessage = "Failed authentication") }',
  "sign-ins-without-mfa": '{ ($.eventName = "ConsoleLogin") && ($.additionalEventData.MFAUsed != "Yes") }',
  "root-user": '{ ($.userIdentity.type = "Root") && ($.eventType != "AwsServiceEvent") }',
  unauthorized: '{ ($.errorCode = "*UnauthorizedOperation") || ($.errorCode = "AccessDenied*") }',
  "network-acls": names("CreateNetworkAcl", "DeleteNetworkAcl", "CreateNetworkAclEntry", "ReplaceNetworkAclEntry"),
  gateways: names("CreateCustomerGateway", "AttachInternetGateway", "DeleteInternetGateway"),
  "route-tables": names("CreateRoute", "ReplaceRoute", "DeleteRoute", "DeleteRouteTable"),
  vpcs: names("CreateVpc", "DeleteVpc", "ModifyVpcAttribute", "AcceptVpcPeeringConnection"),
  "security-groups": names("AuthorizeSecurityGroupIngress", "CreateSecurityGroup", "DeleteSecurityGroup"),
};
for (const [name, pattern] of Object.entries(WATCHED)) {
  new aws.cloudwatch.LogMetricFilter(name, {
    name,
    logGroupName: records.name,
    pattern,
    metricTransformation: { name, namespace: "Portal/Security", value: "1" },
  });
  new aws.cloudwatch.MetricAlarm(name, {
    name,
    namespace: "Portal/Security",
    metricName: name,
    statistic: "Sum",
    period: 300,
    evaluationPeriods: 1,
    threshold: 1,
    comparisonOperator: "GreaterThanOrEqualToThreshold",
    treatMissingData: "notBreaching",
    alarmActions: [alarms.arn],
  });
}

// AWS Config: how everything was configured, and when it changed.
const recorder = new aws.cfg.Recorder("account", {
  name: "account",
  roleArn: serviceRole("config", "config", "service-role/AWS_ConfigRole").arn,
  recordingGroup: { allSupported: true, includeGlobalResourceTypes: true },
});
const channel = new aws.cfg.DeliveryChannel(
  "account",
  {
    s3BucketName: configuration.bucket.id,
    s3KmsKeyArn: key.arn,
    snapshotDeliveryProperties: { deliveryFrequency: "TwentyFour_Hours" },
  },
  { dependsOn: [recorder, ...configuration.settings] },
);
// A recorder does not run until it is told to.
new aws.cfg.RecorderStatus("account", { name: recorder.name, isEnabled: true }, { dependsOn: [channel] });
new aws.cfg.RetentionConfiguration("account", { retentionPeriodInDays: 2557 });

// Who looks for attacks and weaknesses.
const detector = new aws.guardduty.Detector("account", { enable: true, findingPublishingFrequency: "FIFTEEN_MINUTES" });
for (const name of [
  "S3_DATA_EVENTS",
  "EBS_MALWARE_PROTECTION",
  "RDS_LOGIN_EVENTS",
  "LAMBDA_NETWORK_LOGS",
  "EKS_AUDIT_LOGS",
]) {
  new aws.guardduty.DetectorFeature(name, { detectorId: detector.id, name, status: "ENABLED" });
}
const hub = new aws.securityhub.Account("account", { enableDefaultStandards: true });
new aws.securityhub.StandardsSubscription(
  "nist",
  { standardsArn: "arn:aws:securityhub:us-east-1::standards/nist-800-53/v/5.0.0" },
  { dependsOn: [hub] },
);
new aws.inspector2.Enabler("account", {
  accountIds: [account],
  resourceTypes: ["EC2", "ECR", "LAMBDA", "LAMBDA_CODE"],
});
new aws.macie2.Account("account", { status: "ENABLED", findingPublishingFrequency: "FIFTEEN_MINUTES" });
new aws.accessanalyzer.Analyzer("account", { analyzerName: "account", type: "ACCOUNT" });

// Defaults of the account, for whatever somebody makes by hand.
new aws.iam.AccountPasswordPolicy("account", {
  minimumPasswordLength: 14,
  requireLowercaseCharacters: true,
  requireNumbers: true,
  requireSymbols: true,
  requireUppercaseCharacters: true,
  passwordReusePrevention: 24,
  maxPasswordAge: 90,
  hardExpiry: false,
  allowUsersToChangePassword: true,
});
new aws.s3.AccountPublicAccessBlock("account", {
  blockPublicAcls: true,
  blockPublicPolicy: true,
  ignorePublicAcls: true,
  restrictPublicBuckets: true,
});
new aws.ebs.EncryptionByDefault("account", { enabled: true });
new aws.ebs.DefaultKmsKey("account", { keyArn: key.arn });
new aws.ebs.SnapshotBlockPublicAccess("account", { state: "block-all-sharing" });
new aws.ec2.ImageBlockPublicAccess("account", { state: "block-new-sharing" });
new aws.ec2.InstanceMetadataDefaults("account", { httpTokens: "required", httpPutResponseHopLimit: 1 });
new aws.ec2.SerialConsoleAccess("account", { enabled: false });
