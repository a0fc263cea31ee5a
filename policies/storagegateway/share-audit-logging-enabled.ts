import { definePolicy } from "../core/policy";
import { mustBeSet } from "../core/requirements";

export default definePolicy({
  id: "storagegateway-share-audit-logging-enabled",
  title: "File shares write audit logs",
  family: "audit-logging",
  citations: ["164.312(b)", "164.308(a)(1)(ii)(D)", "164.308(a)(3)(ii)(A)"],
  sources: ["sftp-to-go#audit-logs", "aptible#activity-review", "aptible#audit-controls"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: [
    "aws:storagegateway/smbFileShare:SmbFileShare",
    "aws:storagegateway/fileSystemAssociation:FileSystemAssociation",
  ],
  whenAbsent: "Access to files leaves no trace.",
  fix: "Set auditDestinationArn to the ARN of a log group.",
  judge: mustBeSet("auditDestinationArn", "access to files leaves no trace"),
});
