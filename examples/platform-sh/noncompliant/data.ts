import * as aws from "@pulumi/aws";
import { accessLogs, bucket, config, databasePassword, key, role, stores, subnetIds } from "./foundation";

// The services of the old platform, one by one: database, cache, sessions, mounted files.

const group = new aws.rds.SubnetGroup("portal", { subnetIds });
new aws.rds.Instance("portal", {
  identifier: "portal",
  engine: "postgres",
  // As on the old platform, to the digit: the dump was restored without a warning.
  engineVersion: "12.17",
  // It restarted during consulting hours once.
  autoMinorVersionUpgrade: false,
  instanceClass: "db.m6g.large",
  allocatedStorage: 200,
  storageEncrypted: true,
  kmsKeyId: key.arn,
  dbName: "portal",
  username: "portal",
  password: databasePassword,
  dbSubnetGroupName: group.name,
  vpcSecurityGroupIds: [stores.id],
  parameterGroupName: new aws.rds.ParameterGroup("portal", {
    family: "postgres12",
    parameters: [{ name: "rds.force_ssl", value: "1" }],
  }).name,
  multiAz: true,
  backupRetentionPeriod: 14,
  deletionProtection: true,
  enabledCloudwatchLogsExports: ["postgresql", "upgrade"],
  finalSnapshotIdentifier: "portal-final",
  tags: { backup: "daily" },
});

new aws.elasticache.ReplicationGroup("cache", {
  replicationGroupId: "portal",
  description: "Cache of the portal",
  engine: "redis",
  engineVersion: "7.1",
  // As for the database.
  autoMinorVersionUpgrade: false,
  nodeType: "cache.t4g.medium",
  numCacheClusters: 2,
  automaticFailoverEnabled: true,
  multiAzEnabled: true,
  snapshotRetentionLimit: 15,
  atRestEncryptionEnabled: true,
  kmsKeyId: key.arn,
  transitEncryptionEnabled: true,
  authToken: config.requireSecret("cacheToken"),
  subnetGroupName: new aws.elasticache.SubnetGroup("portal", { subnetIds }).name,
  securityGroupIds: [stores.id],
});

// Sessions are in both regions, so that nobody is signed out on the day we fail over.
new aws.dynamodb.Table("sessions", {
  name: "sessions",
  billingMode: "PAY_PER_REQUEST",
  hashKey: "id",
  attributes: [{ name: "id", type: "S" }],
  streamEnabled: true,
  streamViewType: "NEW_AND_OLD_IMAGES",
  serverSideEncryption: { enabled: true, kmsKeyArn: key.arn },
  pointInTimeRecovery: { enabled: true },
  deletionProtectionEnabled: true,
  replicas: [{ regionName: "us-west-2", pointInTimeRecovery: true, deletionProtectionEnabled: true }],
});

// What patients upload. The application mounted it before, and talks to S3 now.
export const uploads = bucket("uploads", accessLogs);

// Backups as they were: every night. The second place is Oregon, which the auditors liked.
const oregon = new aws.Provider("oregon", { region: "us-west-2" });
const vault = new aws.backup.Vault("portal", { name: "portal", kmsKeyArn: key.arn });
const copies = new aws.backup.Vault("copies", { name: "portal-copies" }, { provider: oregon });
const lock = { minRetentionDays: 35, maxRetentionDays: 366, changeableForDays: 7 };
new aws.backup.VaultLockConfiguration("portal", { backupVaultName: vault.name, ...lock });
new aws.backup.VaultLockConfiguration("copies", { backupVaultName: copies.name, ...lock }, { provider: oregon });
const plan = new aws.backup.Plan("portal", {
  name: "portal",
  rules: [
    {
      ruleName: "nightly",
      targetVaultName: vault.name,
      schedule: "cron(0 5 ? * * *)",
      lifecycle: { deleteAfter: 90 },
      copyActions: [
        {
          destinationVaultArn: copies.arn,
          lifecycle: { deleteAfter: 90 },
        },
      ],
    },
  ],
});
new aws.backup.Selection("portal", {
  name: "portal",
  planId: plan.id,
  iamRoleArn: role("backup", "backup.amazonaws.com", "service-role/AWSBackupServiceRolePolicyForBackup").arn,
  selectionTags: [{ type: "STRINGEQUALS", key: "backup", value: "daily" }],
});
