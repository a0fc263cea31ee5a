import { definePolicy, onlyIf, violationIf } from "../core/policy";
import { and } from "../core/truth";

export default definePolicy({
  id: "fsx-lustre-transit-encryption",
  title: "Lustre deployment types that encrypt traffic are used",
  family: "encryption-in-transit",
  citations: ["164.312(e)(2)(ii)", "164.312(e)(2)(i)", "164.312(e)(1)", "164.312(a)(2)(iv)"],
  sources: ["astro#encryption-in-transit", "aptible#transmission-integrity", "aptible#transmission-security"],
  severity: "medium",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:fsx/lustreFileSystem:LustreFileSystem"],
  whenAbsent: "SCRATCH_1.",
  fix: 'Set deploymentType: "PERSISTENT_2" (or "SCRATCH_2"; the file system is replaced).',
  judge(fileSystem) {
    const type = fileSystem.text("deploymentType");
    const isRestored = and(fileSystem.text("backupId").isSet, type.isAbsent);
    return onlyIf(isRestored.not, "a restored file system is of its backup's type, a persistent one", () =>
      violationIf(
        type.orElse("SCRATCH_1").is("SCRATCH_1"),
        "deploymentType is SCRATCH_1 (the default), which does not encrypt traffic",
      ),
    );
  },
});
