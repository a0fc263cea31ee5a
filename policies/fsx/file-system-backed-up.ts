import { backupCompanions, backupTags, isBackedUp } from "../core/backups";
import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { wholeNumber } from "../core/settings";
import { or } from "../core/truth";
import { canBeBackedUp, LUSTRE, NO_BACKUPS, repository } from "./_shared";

const WINDOWS = "aws:fsx/windowsFileSystem:WindowsFileSystem";

const minimumDays = wholeNumber(
  "fsx.minimumBackupRetentionDays",
  { min: 1, max: 90 },
  { fallback: 1, description: "How many days FSx has to keep automatic backups." },
);

export default definePolicy({
  id: "fsx-file-system-backed-up",
  title: "FSx file systems keep automatic backups",
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
  resources: [
    WINDOWS,
    LUSTRE,
    "aws:fsx/ontapFileSystem:OntapFileSystem",
    "aws:fsx/openZfsFileSystem:OpenZfsFileSystem",
  ],
  companions: {
    ...backupCompanions,
    repository,
  },
  settings: [minimumDays, backupTags],
  whenAbsent: "Windows file systems keep backups for 7 days; the others none.",
  fix: "Set automaticBackupRetentionDays: 7.",
  judge(fileSystem, { companionsOf, settings }) {
    const companions = companionsOf(fileSystem);
    const days = fileSystem.number("automaticBackupRetentionDays").orElse(fileSystem.type === WINDOWS ? 7 : 0);
    const isEnough = days.satisfies((number) => number >= settings.get(minimumDays));
    return onlyIf(canBeBackedUp(fileSystem, companions.repository), NO_BACKUPS, () =>
      violationUnless(
        or(isEnough, isBackedUp(fileSystem, companions, settings)),
        `automaticBackupRetentionDays is below ${settings.get(minimumDays)}: the file system has no automatic backups`,
      ),
    );
  },
});
