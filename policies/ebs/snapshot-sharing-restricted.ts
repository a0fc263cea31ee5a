import { ownAccounts, sharedWith, trustedAccounts } from "../core/accounts";
import { definePolicy, violationUnless } from "../core/policy";

export default definePolicy({
  id: "ebs-snapshot-sharing-restricted",
  title: "EBS snapshots are shared with trusted accounts only",
  family: "access-control",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:ec2/snapshotCreateVolumePermission:SnapshotCreateVolumePermission"],
  settings: [ownAccounts, trustedAccounts],
  whenAbsent: "accountId is required.",
  fix: "Remove the SnapshotCreateVolumePermission, or add the account to accounts.trusted in the settings.",
  peers: {
    config: ["ebs-snapshot-public-restorable-check"],
    prowler: ["ec2_ebs_public_snapshot"],
    steampipe: ["ebs_snapshot_not_publicly_restorable"],
  },
  judge(permission, { settings }) {
    const trusted = sharedWith(settings);
    const isTrusted = permission
      .text("accountId")
      .satisfies(
        (id) => id.toLowerCase() !== "all" && (settings.get(trustedAccounts).length === 0 || trusted.includes(id)),
      );
    return violationUnless(
      isTrusted,
      "accountId shares the snapshot with everyone, or with an account that is not trusted",
    );
  },
});
