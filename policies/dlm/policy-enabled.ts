import { definePolicy } from "../core/policy";
import { mustNotBeOneOf } from "../core/requirements";

export default definePolicy({
  id: "dlm-policy-enabled",
  title: "Snapshot lifecycle policies are enabled",
  family: "contingency",
  citations: ["164.308(a)(7)(ii)(A)", "164.308(a)(7)(ii)(B)", "164.308(a)(7)(i)"],
  sources: ["aptible#data-backup", "aptible#disaster-recovery"],
  severity: "low",
  level: "advisory",
  profile: "standard",
  resources: ["aws:dlm/lifecyclePolicy:LifecyclePolicy"],
  whenAbsent: "The policy is enabled.",
  fix: 'Remove state or set it to "ENABLED".',
  remediates: true,
  peers: {
    prowler: ["dlm_ebs_snapshot_lifecycle_policy_exists"],
    steampipe: ["dlm_ebs_snapshot_lifecycle_policy_enabled"],
  },
  judge: mustNotBeOneOf("state", ["DISABLED"], "nothing is backed up", "ENABLED"),
});
