import { backupCompanions, backupTags, isBackedUp } from "../core/backups";
import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { canBeBackedUp, LUSTRE, NO_BACKUPS, repository } from "./_shared";

export default definePolicy({
  id: "fsx-file-system-in-backup-plan",
  title: "FSx file systems are covered by a backup plan",
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
  profile: "strict",
  resources: ["aws:fsx/windowsFileSystem:WindowsFileSystem", LUSTRE, "aws:fsx/openZfsFileSystem:OpenZfsFileSystem"],
  companions: { ...backupCompanions, repository },
  settings: [backupTags],
  whenAbsent: "File systems are in no backup plan.",
  fix: "Add the file system’s ARN to aws.backup.Selection.resources.",
  peers: { guard: ["fsx_resources_protected_by_backup_plan"], steampipe: ["fsx_file_system_protected_by_backup_plan"] },
  judge(fileSystem, { companionsOf, settings }) {
    const companions = companionsOf(fileSystem);
    return onlyIf(canBeBackedUp(fileSystem, companions.repository), NO_BACKUPS, () =>
      violationUnless(isBackedUp(fileSystem, companions, settings), "No backup selection covers the file system"),
    );
  },
});
