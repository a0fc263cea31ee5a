import { definePolicy, onlyIf } from "../core/policy";
import { mustBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "fsx-windows-audit-logging",
  title: "FSx for Windows audits access to files, folders and shares",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)", "164.308(a)(3)(ii)(A)"],
  sources: ["sftp-to-go#audit-logs", "aptible#activity-review", "aptible#audit-controls"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:fsx/windowsFileSystem:WindowsFileSystem"],
  whenAbsent: "Access to files is not audited.",
  fix: 'Set auditLogConfiguration: { fileAccessAuditLogLevel: "SUCCESS_AND_FAILURE", fileShareAccessAuditLogLevel: "SUCCESS_AND_FAILURE" }.',
  remediates: true,
  judge(fileSystem) {
    const canAudit = fileSystem
      .number("throughputCapacity")
      .orElse(32)
      .satisfies((capacity) => capacity >= 32);
    return onlyIf(canAudit, "AWS offers no auditing below 32 MB/s", () =>
      mustBeOneOf(
        "auditLogConfiguration.fileAccessAuditLogLevel",
        ["SUCCESS_AND_FAILURE", "SUCCESS_ONLY"],
        "access to files leaves no trace",
      )(fileSystem),
    );
  },
});
