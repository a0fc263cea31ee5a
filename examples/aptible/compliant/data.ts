import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { allow, arnOf, logGroup, SecureBucket, ServiceRole } from "../../components";
import { alarms, backups, key } from "./foundation";
import { databaseGroup, network } from "./network";

// What patients entrust to the platform: diaries in the database, letters and images in the bucket.

const parameters = new aws.rds.ParameterGroup("care", {
  name: "care-postgres17",
  family: "postgres17",
  parameters: [
    { name: "rds.force_ssl", value: "1" },
    { name: "ssl_min_protocol_version", value: "TLSv1.2" },
    { name: "shared_preload_libraries", value: "pgaudit", applyMethod: "pending-reboot" },
    { name: "pgaudit.log", value: "ddl,role,write" },
    { name: "log_connections", value: "1" },
    { name: "log_statement", value: "ddl" },
    { name: "log_min_duration_statement", value: "60000" },
    // A session that nobody uses ends; the application's pool opens a new one when it needs it.
    { name: "idle_session_timeout", value: "900000" },
    // What is bound to a statement is a patient's, and stays out of the log.
    { name: "pgaudit.log_parameter", value: "0" },
    { name: "log_parameter_max_length", value: "0" },
    { name: "log_parameter_max_length_on_error", value: "0" },
  ],
});
const monitoring = new ServiceRole("database-monitoring", {
  service: "monitoring.rds",
  managedPolicies: ["service-role/AmazonRDSEnhancedMonitoringRole"],
});
// RDS exports to log groups of these names. Without them it makes its own, which keep for ever what is in them.
const EXPORTS = ["postgresql", "upgrade"];
const logs = EXPORTS.map((log) => logGroup(`care-${log}`, { key, name: `/aws/rds/instance/care/${log}` }));
const subnets = new aws.rds.SubnetGroup("care", { name: "care", subnetIds: network.subnetIds });
export const database = new aws.rds.Instance(
  "care",
  {
    identifier: "care",
    engine: "postgres",
    engineVersion: "17",
    autoMinorVersionUpgrade: true,
    instanceClass: "db.m7g.large",
    allocatedStorage: 200,
    storageType: "gp3",
    storageEncrypted: true,
    kmsKeyId: key.arn,
    dbName: "care",
    username: "care_owner",
    // RDS makes the owner's password and changes it every week; nobody has to know it.
    manageMasterUserPassword: true,
    masterUserSecretKmsKeyId: key.arn,
    iamDatabaseAuthenticationEnabled: true,
    parameterGroupName: parameters.name,
    caCertIdentifier: "rds-ca-rsa2048-g1",
    dbSubnetGroupName: subnets.name,
    vpcSecurityGroupIds: [databaseGroup.id],
    multiAz: true,
    backupRetentionPeriod: 35,
    copyTagsToSnapshot: true,
    deleteAutomatedBackups: false,
    deletionProtection: true,
    finalSnapshotIdentifier: "care-final",
    enabledCloudwatchLogsExports: EXPORTS,
    monitoringInterval: 60,
    monitoringRoleArn: monitoring.arn,
    tags: backups.tags,
  },
  { dependsOn: [...logs, ...monitoring.permissions] },
);
new aws.rds.EventSubscription("care", {
  name: "care",
  snsTopic: alarms.arn,
  sourceType: "db-instance",
  sourceIds: [database.identifier],
  eventCategories: ["configuration change", "deletion", "failover", "failure", "maintenance", "security"],
  enabled: true,
});

/** Letters and images: versioned, locked, replicated at once, and backed up to the other region every day. */
export const documents = new SecureBucket("documents", { key, isReplicated: true, tags: backups.tags });
// What patients upload is looked through for malware, and marked with what was found. The application can't open what is
// not marked as clean, nor mark anything itself.
const clean = { "s3:ExistingObjectTag/GuardDutyMalwareScanStatus": "NO_THREATS_FOUND" };
export const useOfDocuments = [
  allow(["s3:ListBucket"], documents.arn),
  allow(["s3:PutObject"], pulumi.interpolate`${documents.arn}/*`),
  { ...allow(["s3:GetObject"], pulumi.interpolate`${documents.arn}/*`), Condition: { StringEquals: clean } },
  key.use,
];
const scanning = new ServiceRole("scanning", {
  service: "malware-protection-plan.guardduty",
  grants: [
    {
      ...allow(
        ["events:PutRule", "events:DeleteRule", "events:PutTargets", "events:RemoveTargets"],
        arnOf("events", "rule/DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*"),
      ),
      Condition: { StringLike: { "events:ManagedBy": "malware-protection-plan.guardduty.amazonaws.com" } },
    },
    allow(
      ["events:DescribeRule", "events:ListTargetsByRule"],
      arnOf("events", "rule/DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*"),
    ),
    allow(["s3:GetBucketNotification", "s3:PutBucketNotification", "s3:ListBucket"], documents.arn),
    allow(["s3:GetObject", "s3:GetObjectVersion"], pulumi.interpolate`${documents.arn}/*`),
    allow(
      ["s3:GetObjectTagging", "s3:GetObjectVersionTagging", "s3:PutObjectTagging", "s3:PutObjectVersionTagging"],
      pulumi.interpolate`${documents.arn}/*`,
    ),
    // With an object of this name the plan tries whether it may write.
    allow(["s3:PutObject"], pulumi.interpolate`${documents.arn}/malware-protection-resource-validation-object`),
    key.use,
  ],
});
new aws.guardduty.MalwareProtectionPlan(
  "documents",
  {
    role: scanning.arn,
    protectedResource: { s3Bucket: { bucketName: documents.name } },
    actions: [{ taggings: [{ status: "ENABLED" }] }],
  },
  { dependsOn: [...documents.settings, ...scanning.permissions] },
);
