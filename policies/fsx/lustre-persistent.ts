import { definePolicy, violationUnless } from "../core/policy";

export default definePolicy({
  id: "fsx-lustre-persistent",
  title: "Lustre file systems holding ePHI are replicated within their zone",
  family: "contingency",
  citations: ["164.308(a)(7)(i)", "164.308(a)(7)(ii)(C)"],
  sources: ["sftp-to-go#durability", "aptible#emergency-mode"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:fsx/lustreFileSystem:LustreFileSystem"],
  whenAbsent: "The file system is of type SCRATCH_1.",
  fix: 'Set deploymentType: "PERSISTENT_2".',
  judge: (fileSystem) =>
    violationUnless(
      fileSystem.word("deploymentType").satisfies((type) => type.startsWith("persistent")),
      "deploymentType is a scratch type, whose data is not replicated",
    ),
});
