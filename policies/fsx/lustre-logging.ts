import { definePolicy, violationUnless } from "../core/policy";
import { and } from "../core/truth";

export default definePolicy({
  id: "fsx-lustre-logging",
  title: "Lustre file systems log data repository events",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["aptible#activity-review", "aptible#audit-controls"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  // Not of a FileCache: its log configuration is AWS's to choose, and the provider only reads it.
  resources: ["aws:fsx/lustreFileSystem:LustreFileSystem"],
  whenAbsent: "Data repository events are not logged.",
  fix: 'Set logConfiguration: { level: "WARN_ERROR" }.',
  remediates: true,
  judge(fileSystem) {
    const level = fileSystem.word("logConfiguration.level");
    return violationUnless(and(level.isSet, level.is("disabled").not), `${level.path} is missing or DISABLED`, {
      set: { [level.path]: "WARN_ERROR" },
    });
  },
});
