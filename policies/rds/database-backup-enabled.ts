import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { CLUSTER, DATABASES, isOnItsOwn, NOT_ON_ITS_OWN } from "./_shared";

export default definePolicy({
  id: "rds-database-backup-enabled",
  title: "RDS instances and clusters keep automated backups",
  family: "contingency",
  citations: [
    "164.308(a)(7)(ii)(A)",
    "164.308(a)(7)(ii)(B)",
    "164.308(a)(7)(i)",
    "164.312(a)(2)(ii)",
    "164.310(d)(2)(iv)",
  ],
  sources: ["aptible#data-backup", "aptible#disaster-recovery", "aptible#emergency-access"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: DATABASES,
  whenAbsent: "A cluster keeps backups for a day; an instance keeps none.",
  fix: "Set backupRetentionPeriod: 7 or more.",
  remediates: true,
  peers: {
    "cdk-nag": ["RDSInstanceBackupEnabled"],
    config: ["db-instance-backup-enabled"],
    guard: ["db_instance_backup_enabled"],
    prowler: ["rds_instance_backup_enabled"],
    steampipe: ["rds_db_instance_backup_enabled"],
    checkov: ["CKV_AWS_133"],
    "compliance-policies": ["aws-rds-instance-enable-backup-retention", "aws-rds-cluster-enable-backup-retention"],
    awsguard: ["rds-instance-backup-enabled"],
  },
  judge(database) {
    const retention = database.number("backupRetentionPeriod").orElse(database.type === CLUSTER ? 1 : 0);
    return onlyIf(isOnItsOwn(database), NOT_ON_ITS_OWN, () =>
      violationUnless(
        retention.satisfies((days) => days >= 1),
        "backupRetentionPeriod is 0: automated backups are off",
        { set: { backupRetentionPeriod: 7 } },
      ),
    );
  },
});
