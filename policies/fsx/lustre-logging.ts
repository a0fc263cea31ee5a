import { definePolicy, violationUnless } from "../core/policy";
import { and } from "../core/truth";

const CACHE = "aws:fsx/fileCache:FileCache";

export default definePolicy({
  id: "fsx-lustre-logging",
  title: "Lustre file systems and caches log data repository events",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)"],
  sources: ["aptible#audit-controls", "aptible#activity-review"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:fsx/lustreFileSystem:LustreFileSystem", CACHE],
  whenAbsent: "Data repository events are not logged.",
  fix: 'Set logConfiguration: { level: "WARN_ERROR" }.',
  judge(resource) {
    const level = resource.word(
      resource.type === CACHE ? "lustreConfigurations.logConfigurations.level" : "logConfiguration.level",
    );
    return violationUnless(and(level.isSet, level.is("disabled").not), `${level.path} is missing or DISABLED`);
  },
});
