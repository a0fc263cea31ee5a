import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { account, backedUp, copyRegion, policyDocument, region } from "./account";
import { copiesKey, key } from "./keys";
import { serviceRole, writeLogs } from "./roles";

// What is tagged is backed up every day, kept for a year, and copied to the other region.

const feedback = serviceRole("alarms", "sns", writeLogs).arn;

/** A topic of alarms, which AWS Backup publishes to; people on call subscribe by their own tools. */
function alarmTopic(name: string, kmsKey: aws.kms.Key, topicRegion: aws.backup.VaultArgs["region"]): aws.sns.Topic {
  const arn = pulumi.interpolate`arn:aws:sns:${topicRegion}:${account}:${name}`;
  const topic = new aws.sns.Topic(name, {
    name,
    kmsMasterKeyId: kmsKey.id,
    signatureVersion: 2,
    httpFailureFeedbackRoleArn: feedback,
    region: topicRegion,
    policy: policyDocument(
      {
        Effect: "Allow",
        Principal: { Service: "backup.amazonaws.com" },
        Action: "sns:Publish",
        Resource: arn,
        Condition: { StringEquals: { "aws:SourceAccount": account } },
      },
      {
        Effect: "Deny",
        Principal: "*",
        Action: "sns:Publish",
        Resource: arn,
        Condition: { Bool: { "aws:SecureTransport": "false" } },
      },
    ),
  });
  new aws.sns.DataProtectionPolicy(name, {
    arn: topic.arn,
    policy: JSON.stringify({
      Name: "identifiers",
      Version: "2021-06-01",
      Statement: [
        {
          DataDirection: "Inbound",
          Principal: ["*"],
          DataIdentifier: ["arn:aws:dataprotection::aws:data-identifier/Ssn-US"],
          Operation: { Deny: {} },
        },
      ],
    }),
    region: topicRegion,
  });
  return topic;
}

function vault(name: string, kmsKey: aws.kms.Key, vaultRegion: aws.backup.VaultArgs["region"]): aws.backup.Vault {
  const made = new aws.backup.Vault(name, { name, kmsKeyArn: kmsKey.arn, region: vaultRegion });
  new aws.backup.VaultLockConfiguration(name, {
    backupVaultName: made.name,
    minRetentionDays: 35,
    maxRetentionDays: 2192,
    changeableForDays: 7,
    region: vaultRegion,
  });
  const alarms = alarmTopic(`${name}-backups`, kmsKey, vaultRegion);
  new aws.backup.VaultNotifications(name, {
    backupVaultName: made.name,
    backupVaultEvents: ["BACKUP_JOB_FAILED", "COPY_JOB_FAILED", "RESTORE_JOB_FAILED"],
    snsTopicArn: alarms.arn,
    region: vaultRegion,
  });
  return made;
}

const daily = vault("platform", key, region);
const copies = vault("platform-copies", copiesKey, copyRegion);

const role = serviceRole(
  "backup",
  "backup",
  "service-role/AWSBackupServiceRolePolicyForBackup",
  "service-role/AWSBackupServiceRolePolicyForRestores",
  "AWSBackupServiceRolePolicyForScans",
  "AWSBackupServiceRolePolicyForS3Backup",
);
const scanner = serviceRole("backup-scanner", "malware-protection.guardduty", "AWSBackupGuardDutyRolePolicyForScans");

const plan = new aws.backup.Plan("daily", {
  rules: [
    {
      ruleName: "daily",
      targetVaultName: daily.name,
      schedule: "cron(0 5 ? * * *)",
      lifecycle: { deleteAfter: 365 },
      copyActions: [{ destinationVaultArn: copies.arn, lifecycle: { deleteAfter: 365 } }],
      scanActions: [{ malwareScanner: "GUARDDUTY", scanMode: "INCREMENTAL_SCAN" }],
    },
  ],
  scanSettings: [{ malwareScanner: "GUARDDUTY", resourceTypes: ["EBS", "S3"], scannerRoleArn: scanner.arn }],
});
new aws.backup.Selection("tagged", {
  planId: plan.id,
  iamRoleArn: role.arn,
  selectionTags: Object.entries(backedUp).map(([key, value]) => ({ type: "STRINGEQUALS", key, value })),
});

// Every month a restore shows that the backups are good.
const restores = new aws.backup.RestoreTestingPlan("monthly", {
  name: "monthly",
  scheduleExpression: "cron(0 7 1 * ? *)",
  recoveryPointSelection: {
    algorithm: "LATEST_WITHIN_WINDOW",
    includeVaults: [daily.arn],
    recoveryPointTypes: ["SNAPSHOT"],
  },
});
new aws.backup.RestoreTestingSelection("databases", {
  name: "databases",
  restoreTestingPlanName: restores.name,
  protectedResourceType: "RDS",
  protectedResourceArns: ["*"],
  iamRoleArn: role.arn,
});
