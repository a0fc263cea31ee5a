import { refusesActions } from "../core/iam";
import { definePolicy, violationUnless } from "../core/policy";
import { or } from "../core/truth";

const DELETING = [
  "backup:DeleteRecoveryPoint",
  "backup:UpdateRecoveryPointLifecycle",
  "backup:PutBackupVaultAccessPolicy",
];

export default definePolicy({
  id: "backup-vault-deletion-prevented",
  title: "Recovery points cannot be deleted by hand",
  family: "integrity",
  citations: ["164.312(c)(1)", "164.308(a)(7)(ii)(A)", "164.308(a)(7)(ii)(B)"],
  sources: ["aptible#data-backup", "aptible#disaster-recovery", "aptible#integrity"],
  severity: "low",
  level: "advisory",
  profile: "standard",
  resources: ["aws:backup/vault:Vault"],
  companions: {
    lock: { types: ["aws:backup/vaultLockConfiguration:VaultLockConfiguration"], by: "backupVaultName" },
    policy: { types: ["aws:backup/vaultPolicy:VaultPolicy"], by: "backupVaultName" },
  },
  whenAbsent: "Whoever has the permission may delete recovery points.",
  fix: "Add a backup.VaultLockConfiguration with minRetentionDays for the vault.",
  peers: {
    config: ["backup-recovery-point-manual-deletion-disabled"],
    steampipe: ["backup_recovery_point_manual_deletion_disabled"],
  },
  judge(vault, { companionsOf }) {
    const { lock, policy } = companionsOf(vault);
    const isRefused = policy.some((companion) => refusesActions(companion.json("policy"), DELETING));
    return violationUnless(
      or(lock.exist, isRefused),
      "Neither a VaultLockConfiguration nor a VaultPolicy keeps recovery points from being deleted by hand",
    );
  },
});
