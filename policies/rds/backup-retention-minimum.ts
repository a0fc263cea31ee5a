import { minimumBackupRetentionDays } from "../core/backups";
import { definePolicy, onlyIf } from "../core/policy";
import { mustBeAtLeast } from "../core/requirements";
import { and } from "../core/truth";
import { CLUSTER, INSTANCE, isOnItsOwn, NOT_ON_ITS_OWN } from "./_shared";

const PERIODS: Readonly<Record<string, string>> = {
  [INSTANCE]: "backupRetentionPeriod",
  [CLUSTER]: "backupRetentionPeriod",
  "aws:rds/instanceAutomatedBackupsReplication:InstanceAutomatedBackupsReplication": "retentionPeriod",
};

export default definePolicy({
  id: "rds-backup-retention-minimum",
  title: "Automated backups of RDS instances and clusters are kept long enough to notice corruption",
  family: "contingency",
  citations: ["164.308(a)(7)(ii)(A)", "164.308(a)(7)(ii)(B)", "164.308(a)(7)(i)"],
  sources: ["aptible#data-backup", "aptible#disaster-recovery"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: Object.keys(PERIODS),
  settings: [minimumBackupRetentionDays],
  whenAbsent: "A cluster keeps backups for a day, a replication of backups for 7.",
  fix: "Set backupRetentionPeriod (retentionPeriod on a replication) to at least 7.",
  remediates: true,
  peers: {
    steampipe: ["rds_db_instance_backup_retention_period_less_than_7"],
    "compliance-policies": [
      "aws-rds-instance-configure-backup-retention",
      "aws-rds-cluster-configure-backup-retention",
    ],
  },
  judge(resource, context) {
    const isOff = resource.number("backupRetentionPeriod").orElse(0).is(0);
    const isAsked = resource.type === INSTANCE ? and(isOnItsOwn(resource), isOff.not) : isOnItsOwn(resource);
    return onlyIf(isAsked, NOT_ON_ITS_OWN, () =>
      mustBeAtLeast(
        PERIODS,
        minimumBackupRetentionDays,
        resource.type === CLUSTER ? 1 : 7,
        "corruption that is noticed late cannot be undone",
      )(resource, context),
    );
  },
});
