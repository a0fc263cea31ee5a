import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { AuditTrail, account, bucketArn, region, ServiceRole } from "../../components";
import { alarms, key } from "./foundation";
import { bucket } from "./storage";

// The pipelines have the account for themselves, and so its baseline (accountBaseline in ../hipaa.json): what is recorded,
// who looks, and who is told.

new AuditTrail("audit", { key, alarms });

// AWS Config: how everything was configured, and when it changed. It does not deliver into a bucket that locks objects.
const CONFIGURATION = "configuration";
const delivery = {
  Effect: "Allow",
  Principal: { Service: "config.amazonaws.com" },
  Condition: { StringEquals: { "aws:SourceAccount": account } },
};
const configuration = bucket(CONFIGURATION, {
  lockedDays: 0,
  statements: [
    { ...delivery, Action: ["s3:GetBucketAcl", "s3:ListBucket"], Resource: bucketArn(CONFIGURATION) },
    {
      ...delivery,
      Action: "s3:PutObject",
      Resource: pulumi.interpolate`${bucketArn(CONFIGURATION)}/AWSLogs/${account}/*`,
    },
  ],
});
const recorder = new aws.cfg.Recorder("account", {
  name: "account",
  roleArn: new ServiceRole("config", { service: "config", managedPolicies: ["service-role/AWS_ConfigRole"] }).arn,
  recordingGroup: { allSupported: true, includeGlobalResourceTypes: true },
});
const channel = new aws.cfg.DeliveryChannel(
  "account",
  {
    s3BucketName: configuration.id,
    s3KmsKeyArn: key.arn,
    snapshotDeliveryProperties: { deliveryFrequency: "TwentyFour_Hours" },
  },
  { dependsOn: [recorder, ...configuration.settings] },
);
// A recorder does not run until it is told to.
const recording = new aws.cfg.RecorderStatus(
  "account",
  { name: recorder.name, isEnabled: true },
  { dependsOn: [channel] },
);
new aws.cfg.RetentionConfiguration("account", { retentionPeriodInDays: 2557 });
for (const rule of [
  "CLOUDWATCH_LOG_GROUP_ENCRYPTED",
  "EC2_EBS_ENCRYPTION_BY_DEFAULT",
  "KMS_CMK_NOT_SCHEDULED_FOR_DELETION",
  "RDS_STORAGE_ENCRYPTED",
  "S3_BUCKET_SERVER_SIDE_ENCRYPTION_ENABLED",
  "S3_BUCKET_SSL_REQUESTS_ONLY",
  "SECRETSMANAGER_USING_CMK",
]) {
  const name = rule.toLowerCase().replaceAll("_", "-");
  new aws.cfg.Rule(name, { name, source: { owner: "AWS", sourceIdentifier: rule } }, { dependsOn: [recording] });
}

// Who looks for attacks, weaknesses, and PHI where none should be.
const detector = new aws.guardduty.Detector("account", { enable: true, findingPublishingFrequency: "FIFTEEN_MINUTES" });
for (const name of ["S3_DATA_EVENTS", "RDS_LOGIN_EVENTS"]) {
  new aws.guardduty.DetectorFeature(name, { detectorId: detector.id, name, status: "ENABLED" });
}
const hub = new aws.securityhub.Account("account", { enableDefaultStandards: true });
new aws.securityhub.StandardsSubscription(
  "nist",
  { standardsArn: pulumi.interpolate`arn:aws:securityhub:${region}::standards/nist-800-53/v/5.0.0` },
  { dependsOn: [hub] },
);
new aws.inspector2.Enabler("account", { accountIds: [account], resourceTypes: ["EC2", "ECR", "LAMBDA"] });
new aws.macie2.Account("account", { status: "ENABLED", findingPublishingFrequency: "FIFTEEN_MINUTES" });
new aws.accessanalyzer.Analyzer("account", { analyzerName: "account", type: "ACCOUNT" });

// What wakes somebody. The message says what happened and where to look; details can name people, and stay where they are.
const called = (...events: string[]) => ({
  "detail-type": ["AWS API Call via CloudTrail"],
  detail: { eventName: events },
});
const WATCHED: Record<string, object> = {
  "airflow-changes": {
    source: ["aws.airflow"],
    ...called("CreateEnvironment", "DeleteEnvironment", "UpdateEnvironment"),
  },
  "encryption-changes": called(
    "DeleteBucketEncryption",
    "PutBucketEncryption",
    "DisableEbsEncryptionByDefault",
    "DisableKey",
    "DisableKeyRotation",
    "DisassociateKmsKey",
    "PutDataCatalogEncryptionSettings",
    "PutKeyPolicy",
    "ScheduleKeyDeletion",
  ),
  "masking-changes": called("DeleteAccountPolicy", "PutAccountPolicy", "DeleteDataProtectionPolicy"),
  findings: { source: ["aws.guardduty", "aws.macie"], "detail-type": ["GuardDuty Finding", "Macie Finding"] },
  compliance: {
    source: ["aws.config"],
    "detail-type": ["Config Rules Compliance Change"],
    detail: { newEvaluationResult: { complianceType: ["NON_COMPLIANT"] } },
  },
};
for (const [name, pattern] of Object.entries(WATCHED)) {
  const rule = new aws.cloudwatch.EventRule(name, { name: `claims-${name}`, eventPattern: JSON.stringify(pattern) });
  new aws.cloudwatch.EventTarget(name, {
    rule: rule.name,
    arn: alarms.arn,
    inputTransformer: {
      inputPaths: { id: "$.id", kind: "$.detail-type", time: "$.time" },
      inputTemplate: `"${name}: <kind> at <time>, event <id>"`,
    },
  });
}

// Defaults of the account, for whatever somebody makes by hand.
new aws.iam.AccountPasswordPolicy("account", {
  minimumPasswordLength: 14,
  requireLowercaseCharacters: true,
  requireNumbers: true,
  requireSymbols: true,
  requireUppercaseCharacters: true,
  passwordReusePrevention: 24,
  maxPasswordAge: 90,
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
