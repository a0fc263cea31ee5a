import { definePolicy, onlyIf, violationIf } from "../core/policy";
import { Truth } from "../core/truth";

const LUSTRE = "aws:fsx/lustreFileSystem:LustreFileSystem";

export default definePolicy({
  id: "fsx-file-system-final-backup",
  title: "Deleting an FSx file system or volume takes a final backup",
  family: "contingency",
  citations: ["164.308(a)(7)(ii)(A)", "164.308(a)(7)(ii)(B)", "164.308(a)(7)(i)"],
  sources: ["aptible#data-backup", "aptible#disaster-recovery"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [
    "aws:fsx/windowsFileSystem:WindowsFileSystem",
    "aws:fsx/openZfsFileSystem:OpenZfsFileSystem",
    "aws:fsx/ontapVolume:OntapVolume",
    LUSTRE,
  ],
  whenAbsent: "A final backup is taken, but of Lustre.",
  fix: "Set skipFinalBackup: false.",
  remediates: true,
  judge(fileSystem) {
    const isPersistent = fileSystem.word("deploymentType").satisfies((type) => type.startsWith("persistent"));
    const isSkipped = fileSystem
      .bool("skipFinalBackup")
      .orElse(fileSystem.type === LUSTRE)
      .is(true);
    const isAsked = fileSystem.type === LUSTRE ? isPersistent : Truth.true;
    return onlyIf(isAsked, "a scratch file system cannot be backed up", () =>
      violationIf(isSkipped, "skipFinalBackup is true: deleting the file system deletes its data", {
        set: { skipFinalBackup: false },
      }),
    );
  },
});
