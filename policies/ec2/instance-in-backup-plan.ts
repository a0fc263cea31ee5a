import { backupTags } from "../core/backups";
import { definePolicy, violationUnless } from "../core/policy";
import { copyCompanions, isCopied } from "../dlm/_shared";

export default definePolicy({
  id: "ec2-instance-in-backup-plan",
  title: "EC2 instances with persistent data are covered by a backup plan",
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
  profile: "standard",
  resources: ["aws:ec2/instance:Instance"],
  companions: copyCompanions,
  settings: [backupTags],
  whenAbsent: "Instances are not backed up.",
  fix: "Add an aws.backup.Selection with the instance's ARN in resources, or a tag which an existing selection matches.",
  peers: { config: ["ec2-resources-protected-by-backup-plan"], steampipe: ["ec2_instance_protected_by_backup_plan"] },
  judge(instance, { companionsOf, settings }) {
    return violationUnless(
      isCopied(instance, companionsOf(instance), settings),
      "No backup selection and no lifecycle policy covers the instance",
    );
  },
});
