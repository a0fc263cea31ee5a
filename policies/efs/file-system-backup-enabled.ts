import { backupCompanions, backupTags, isBackedUp } from "../core/backups";
import type { Resource } from "../core/graph";
import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { and, or } from "../core/truth";

const POLICY = "aws:efs/backupPolicy:BackupPolicy";

export default definePolicy({
  id: "efs-file-system-backup-enabled",
  title: "EFS file systems are backed up automatically",
  family: "contingency",
  citations: [
    "164.308(a)(7)(ii)(A)",
    "164.308(a)(7)(ii)(B)",
    "164.308(a)(7)(i)",
    "164.312(a)(2)(ii)",
    "164.310(d)(2)(iv)",
  ],
  sources: ["aptible#data-backup", "aptible#disaster-recovery", "aptible#emergency-access"],
  severity: "low",
  level: "advisory",
  profile: "standard",
  resources: ["aws:efs/fileSystem:FileSystem", "aws:efs/backupPolicy:BackupPolicy"],
  companions: {
    ...backupCompanions,
    policy: { types: [POLICY], by: "fileSystemId" },
    replication: {
      types: ["aws:efs/replicationConfiguration:ReplicationConfiguration"],
      by: "destination.fileSystemId",
    },
    fileSystem: { types: ["aws:efs/fileSystem:FileSystem"], from: "fileSystemId" },
  },
  settings: [backupTags],
  whenAbsent: "Only One Zone file systems are backed up unasked.",
  fix: 'Add an aws.efs.BackupPolicy with backupPolicy: { status: "ENABLED" } and fileSystemId.',
  peers: {
    "cdk-nag": ["EFSInBackupPlan"],
    config: ["efs-in-backup-plan"],
    guard: ["efs_resources_protected_by_backup_plan"],
    prowler: ["efs_have_backup_enabled"],
    steampipe: ["efs_file_system_in_backup_plan", "efs_file_system_protected_by_backup_plan"],
    checkov: ["CKV2_AWS_18"],
  },
  judge(resource, { companionsOf, settings }) {
    const companions = companionsOf(resource);
    const isOn = (policy: Resource) => policy.word("backupPolicy.status").is("enabled");
    if (resource.type === POLICY) {
      return onlyIf(companions.fileSystem.exist.not, "judged with its file system", () =>
        violationUnless(isOn(resource), "backupPolicy.status is not ENABLED: the file system is not backed up"),
      );
    }
    // One Zone file systems are backed up unless a policy says otherwise.
    const isOneZone = and(resource.text("availabilityZoneName").isSet, companions.policy.exist.not);
    return onlyIf(companions.replication.exist.not, "is the replica of another file system", () =>
      violationUnless(
        or(companions.policy.some(isOn), isOneZone, isBackedUp(resource, companions, settings)),
        "Neither a BackupPolicy nor a backup selection covers the file system",
      ),
    );
  },
});
