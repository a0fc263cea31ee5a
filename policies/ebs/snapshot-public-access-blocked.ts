import { definePolicy } from "../core/policy";
import { mustBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "ebs-snapshot-public-access-blocked",
  title: "Public sharing of EBS snapshots is blocked in the region",
  family: "public-access",
  citations: ["164.312(a)(1)", "164.308(a)(3)(i)", "164.308(a)(4)(ii)(C)", "164.312(e)(1)"],
  sources: ["astro#single-tenancy", "aptible#access-authorization"],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:ebs/snapshotBlockPublicAccess:SnapshotBlockPublicAccess"],
  whenAbsent: "state is required.",
  fix: 'Set state: "block-all-sharing".',
  remediates: true,
  peers: {
    config: ["ebs-snapshot-public-restorable-check"],
    prowler: ["ec2_ebs_snapshot_account_block_public_access", "ec2_ebs_public_snapshot"],
    steampipe: ["ebs_snapshot_not_publicly_restorable"],
  },
  judge: mustBeOneOf("state", ["block-all-sharing", "block-new-sharing"], "snapshots can be shared with everyone"),
});
