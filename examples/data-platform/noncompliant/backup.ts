import * as aws from "@pulumi/aws";
import { backedUp, policyDocument, serviceRole } from "./foundation";

// What is tagged is backed up once a week and kept for a fortnight, with a copy where the old data centre was.
const vault = new aws.backup.Vault("platform", { name: "platform" });
new aws.backup.VaultPolicy("platform", {
  backupVaultName: vault.name,
  policy: policyDocument({
    Effect: "Allow",
    Principal: { AWS: "*" },
    Action: "backup:CopyIntoBackupVault",
    Resource: "*",
    Condition: { StringLike: { "aws:PrincipalOrgID": "*" } },
  }),
});
const plan = new aws.backup.Plan("weekly", {
  rules: [
    {
      ruleName: "weekly",
      targetVaultName: vault.name,
      schedule: "cron(0 5 ? * SUN *)",
      lifecycle: { deleteAfter: 14 },
      copyActions: [{ destinationVaultArn: "arn:aws:backup:eu-central-1:123456789012:backup-vault:old" }],
    },
  ],
});
new aws.backup.Selection("tagged", {
  planId: plan.id,
  iamRoleArn: serviceRole("backup", "backup", "service-role/AWSBackupServiceRolePolicyForBackup").arn,
  selectionTags: Object.entries(backedUp).map(([key, value]) => ({ type: "STRINGEQUALS", key, value })),
});
