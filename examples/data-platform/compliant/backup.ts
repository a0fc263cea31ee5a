import * as aws from "@pulumi/aws";
import { backedUp, copyRegion, region } from "./account";
import { copiesKey, key } from "./keys";
import { serviceRole } from "./roles";

// What is tagged is backed up every day, kept for a year, and copied to the other region.

function vault(name: string, kmsKey: aws.kms.Key, vaultRegion: aws.backup.VaultArgs["region"]): aws.backup.Vault {
  const made = new aws.backup.Vault(name, { name, kmsKeyArn: kmsKey.arn, region: vaultRegion });
  new aws.backup.VaultLockConfiguration(name, {
    backupVaultName: made.name,
    minRetentionDays: 35,
    maxRetentionDays: 2192,
    region: vaultRegion,
  });
  return made;
}

const daily = vault("platform", key, region);
const copies = vault("platform-copies", copiesKey, copyRegion);

const plan = new aws.backup.Plan("daily", {
  rules: [
    {
      ruleName: "daily",
      targetVaultName: daily.name,
      schedule: "cron(0 5 ? * * *)",
      lifecycle: { deleteAfter: 365 },
      copyActions: [{ destinationVaultArn: copies.arn, lifecycle: { deleteAfter: 365 } }],
    },
  ],
});
new aws.backup.Selection("tagged", {
  planId: plan.id,
  iamRoleArn: serviceRole(
    "backup",
    "backup",
    "service-role/AWSBackupServiceRolePolicyForBackup",
    "service-role/AWSBackupServiceRolePolicyForRestores",
    "AWSBackupServiceRolePolicyForS3Backup",
  ).arn,
  selectionTags: Object.entries(backedUp).map(([key, value]) => ({ type: "STRINGEQUALS", key, value })),
});
