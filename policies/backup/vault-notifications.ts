import type { Resource } from "../core/graph";
import { definePolicy, violationUnless } from "../core/policy";

export default definePolicy({
  id: "backup-vault-notifications",
  title: "Failed backup and restore jobs raise a notification",
  family: "monitoring",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["astro#unauthorized-access-monitored", "aptible#activity-review", "aptible#audit-controls"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:backup/vault:Vault"],
  companions: { notifications: { types: ["aws:backup/vaultNotifications:VaultNotifications"], by: "backupVaultName" } },
  whenAbsent: "Nobody is notified.",
  fix: 'Add backup.VaultNotifications with backupVaultEvents ["BACKUP_JOB_FAILED"].',
  judge(vault, { companionsOf }) {
    const tellsOfFailures = (companion: Resource) =>
      companion
        .texts("backupVaultEvents")
        .some((event) => event.isOneOf(["BACKUP_JOB_FAILED", "BACKUP_JOB_COMPLETED"]));
    return violationUnless(companionsOf(vault).notifications.some(tellsOfFailures), "Failed backup jobs notify nobody");
  },
});
