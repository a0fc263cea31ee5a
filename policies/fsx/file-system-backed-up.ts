import { backupCompanions, backupTags, isBackedUp } from "../core/backups";
import { definePolicy, onlyIf, violationUnless } from "../core/policy";
import { wholeNumber } from "../core/settings";
import { and, or } from "../core/truth";

const WINDOWS = "aws:fsx/windowsFileSystem:WindowsFileSystem";
const LUSTRE = "aws:fsx/lustreFileSystem:LustreFileSystem";

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
  sources: ["aptible#data-backup", "aptible#disaster-recovery"],
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
    repository: { types: ["aws:fsx/dataRepositoryAssociation:DataRepositoryAssociation"], by: "fileSystemId" },
  },
  settings: [minimumDays, backupTags],
  whenAbsent: "Windows file systems keep backups for 7 days; the others none.",
  fix: "Set automaticBackupRetentionDays: 7.",
  judge(fileSystem, { companionsOf, settings }) {
    const companions = companionsOf(fileSystem);
    const days = fileSystem.number("automaticBackupRetentionDays").orElse(fileSystem.type === WINDOWS ? 7 : 0);
    const isEnough = days.satisfies((number) => number >= settings.get(minimumDays));
    const type = fileSystem.word("deploymentType").orElse(fileSystem.type === LUSTRE ? "scratch_1" : "persistent");
    const isKept = and(
      type.satisfies((name) => !name.startsWith("scratch")),
      companions.repository.exist.not,
      fileSystem.text("importPath").isAbsent,
    );
    return onlyIf(isKept, "is scratch, or linked to S3, and cannot be backed up", () =>
      violationUnless(
        or(isEnough, isBackedUp(fileSystem, companions, settings)),
        `automaticBackupRetentionDays is below ${settings.get(minimumDays)}: the file system has no automatic backups`,
      ),
    );
  },
});
