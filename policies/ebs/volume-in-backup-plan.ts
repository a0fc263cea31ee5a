import { backupTags } from "../core/backups";
import { definePolicy, violationUnless } from "../core/policy";
import { copyCompanions, isCopied } from "../dlm/_shared";

export default definePolicy({
  id: "ebs-volume-in-backup-plan",
  title: "EBS volumes are covered by a backup plan or a snapshot lifecycle policy",
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
  resources: ["aws:ebs/volume:Volume"],
  companions: copyCompanions,
  settings: [backupTags],
  whenAbsent: "Volumes are not backed up.",
  fix: "Add the volume’s ARN to aws.backup.Selection.resources, or give it a tag which the backup plan selects.",
  peers: {
    "cdk-nag": ["EC2EBSInBackupPlan"],
    config: ["ebs-in-backup-plan"],
    prowler: ["ec2_ebs_volume_protected_by_backup_plan", "ec2_ebs_volume_snapshots_exists"],
    steampipe: ["ebs_volume_in_backup_plan", "ebs_volume_protected_by_backup_plan"],
    checkov: ["CKV2_AWS_9"],
  },
  judge(volume, { companionsOf, settings }) {
    return violationUnless(
      isCopied(volume, companionsOf(volume), settings),
      "No backup selection and no lifecycle policy covers the volume",
    );
  },
});
