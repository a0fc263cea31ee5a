import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { project, SIX_YEARS } from "./account";
import type { EncryptionKey } from "./key";
import { ServiceRole } from "./role";
import { AlarmTopic } from "./topic";

export interface BackupsArgs {
  /** The key of the vault: it has to let `backup` and `sns` use it. */
  key: EncryptionKey;
  /** Where copies lie, and under which key, which lies there too. Without it, in a second vault of this region. */
  copies?: { region: string; key: EncryptionKey };
  /** What restores are tested with every month, as AWS Backup names it: `RDS`, `EBS`, `S3` … */
  restores: string[];
}

/**
 * What carries `tags` is backed up every day, kept for a year, and copied to a second vault; nobody can delete a copy
 * before its time. Once a month a restore shows that the backups are good.
 */
export class Backups extends pulumi.ComponentResource {
  /** Tags of what is to be backed up. */
  readonly tags: Readonly<Record<string, string>>;

  constructor(name: string, args: BackupsArgs, options?: pulumi.ComponentResourceOptions) {
    super("healthcare:components:Backups", name, {}, options);
    const parent = { parent: this };
    this.tags = { [`${project}:backup`]: "daily" };
    const daily = this.vault(name, args.key);
    const copies = this.vault(`${name}-copies`, args.copies?.key ?? args.key, args.copies?.region);
    const role = new ServiceRole(
      name,
      {
        service: "backup",
        managedPolicies: [
          "service-role/AWSBackupServiceRolePolicyForBackup",
          "service-role/AWSBackupServiceRolePolicyForRestores",
          "AWSBackupServiceRolePolicyForS3Backup",
          "AWSBackupServiceRolePolicyForS3Restore",
          "AWSBackupServiceRolePolicyForScans",
        ],
      },
      parent,
    );
    const scanner = new ServiceRole(
      `${name}-scanner`,
      { service: "malware-protection.guardduty", managedPolicies: ["AWSBackupGuardDutyRolePolicyForScans"] },
      parent,
    );
    const plan = new aws.backup.Plan(
      name,
      {
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
      },
      parent,
    );
    new aws.backup.Selection(
      name,
      {
        planId: plan.id,
        iamRoleArn: role.arn,
        selectionTags: Object.entries(this.tags).map(([key, value]) => ({ type: "STRINGEQUALS", key, value })),
      },
      { parent: this, dependsOn: role.permissions },
    );
    // These names admit letters, digits and underscores only.
    const restoreName = `${project}_${name}`.replace(/\W/g, "_");
    const restores = new aws.backup.RestoreTestingPlan(
      name,
      {
        name: restoreName,
        scheduleExpression: "cron(0 7 1 * ? *)",
        recoveryPointSelection: {
          algorithm: "LATEST_WITHIN_WINDOW",
          includeVaults: [daily.arn],
          recoveryPointTypes: ["SNAPSHOT"],
        },
      },
      parent,
    );
    for (const protectedResourceType of args.restores) {
      new aws.backup.RestoreTestingSelection(
        `${name}-${protectedResourceType.toLowerCase()}`,
        {
          name: `${restoreName}_${protectedResourceType.toLowerCase()}`,
          restoreTestingPlanName: restores.name,
          protectedResourceType,
          protectedResourceArns: ["*"],
          iamRoleArn: role.arn,
        },
        parent,
      );
    }
    this.registerOutputs();
  }

  private vault(name: string, key: EncryptionKey, region?: string): aws.backup.Vault {
    const parent = { parent: this };
    const where = region ? { region } : {};
    const vault = new aws.backup.Vault(name, { name: `${project}-${name}`, kmsKeyArn: key.arn, ...where }, parent);
    new aws.backup.VaultLockConfiguration(
      name,
      {
        backupVaultName: vault.name,
        minRetentionDays: 35,
        maxRetentionDays: SIX_YEARS,
        // After these days nobody can take the lock away.
        changeableForDays: 7,
        ...where,
      },
      parent,
    );
    // A vault tells topics of its own region only.
    const alarms = new AlarmTopic(name, { key, publishers: ["backup"], ...where }, parent);
    new aws.backup.VaultNotifications(
      name,
      {
        backupVaultName: vault.name,
        backupVaultEvents: ["BACKUP_JOB_FAILED", "COPY_JOB_FAILED", "RESTORE_JOB_FAILED"],
        snsTopicArn: alarms.arn,
        ...where,
      },
      parent,
    );
    return vault;
  }
}
