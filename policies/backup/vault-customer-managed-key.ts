import { definePolicy } from "../core/policy";
import { mustNameOwnKey } from "../core/requirements";

export default definePolicy({
  id: "backup-vault-customer-managed-key",
  title: "Backup vaults encrypt recovery points with a customer managed key",
  family: "encryption-at-rest",
  citations: ["164.312(a)(2)(iv)", "164.312(e)(2)(ii)"],
  sources: ["aptible#encryption-at-rest"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:backup/vault:Vault", "aws:backup/logicallyAirGappedVault:LogicallyAirGappedVault"],
  whenAbsent: "AWS Backup encrypts with the key aws/backup, or, in an air-gapped vault, with a key of its own.",
  fix: "Set kmsKeyArn: key.arn (air-gapped: encryptionKeyArn).",
  peers: {
    config: ["backup-recovery-point-encrypted"],
    prowler: ["backup_vaults_encrypted", "backup_recovery_point_encrypted"],
    steampipe: ["backup_recovery_point_encryption_enabled"],
    checkov: ["CKV_AWS_166"],
  },
  judge: mustNameOwnKey({
    "aws:backup/vault:Vault": "kmsKeyArn",
    "aws:backup/logicallyAirGappedVault:LogicallyAirGappedVault": "encryptionKeyArn",
  }),
});
