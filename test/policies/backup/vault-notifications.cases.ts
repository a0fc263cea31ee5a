import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyCases } from "../../../testing/table";

const notifications = (backupVaultName: pulumi.Input<string>, backupVaultEvents: pulumi.Input<string>[]) =>
  new aws.backup.VaultNotifications("records", {
    backupVaultName,
    backupVaultEvents,
    snsTopicArn: "arn:aws:sns:us-east-1:111122223333:operations",
  });

const notified = (...events: pulumi.Input<string>[]) => notifications(new aws.backup.Vault("records").name, events);

export const cases: PolicyCases = {
  compliant: {
    "failed jobs notify": { doc: true, program: () => notified("BACKUP_JOB_FAILED", "RESTORE_JOB_COMPLETED") },
    "completed jobs notify, failed ones among them": () => notified("BACKUP_JOB_COMPLETED"),
    "a vault that is named by a literal": {
      linkedByLiteral: ["backupVaultName"],
      program: () => {
        new aws.backup.Vault("records", { name: "records" });
        notifications("records", ["BACKUP_JOB_FAILED"]);
      },
    },
  },
  violating: {
    "nothing declared": { doc: true, program: () => new aws.backup.Vault("records") },
    "other events": () => notified("BACKUP_JOB_STARTED", "COPY_JOB_FAILED"),
    "notifications of another vault": () => {
      new aws.backup.Vault("records", { name: "records" });
      notifications("others", ["BACKUP_JOB_FAILED"]);
    },
  },
  undecided: {
    "an event that is computed": () => notified(new aws.kms.Key("key").description),
    "notifications of one of two vaults": () => {
      const one = new aws.backup.Vault("one");
      const two = new aws.backup.Vault("two");
      notifications(
        pulumi.all([one.id, two.id]).apply(([first]) => first),
        ["BACKUP_JOB_FAILED"],
      );
    },
  },
};
