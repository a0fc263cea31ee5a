import { definePolicy, violationUnless } from "../core/policy";

// AWS remembers no more.
const REMEMBERED = 24;

export default definePolicy({
  id: "iam-password-policy-no-reuse",
  title: "Old passwords cannot be used again",
  family: "authentication",
  citations: ["164.308(a)(5)(ii)(D)", "164.312(d)"],
  sources: [
    "sftp-to-go#strong-passwords",
    "platform-sh#region-access-managed",
    "aptible#password-management",
    "aptible#authentication",
  ],
  severity: "high",
  level: "mandatory",
  profile: "standard",
  resources: ["aws:iam/accountPasswordPolicy:AccountPasswordPolicy"],
  whenAbsent: "Every old password may be used again.",
  fix: "Set passwordReusePrevention: 24.",
  remediates: true,
  peers: {
    config: ["iam-password-policy"],
    prowler: ["iam_password_policy_reuse_24"],
    steampipe: ["iam_account_password_policy_strong_min_reuse_24", "iam_account_password_policy_reuse_24"],
    checkov: ["CKV_AWS_13"],
    "compliance-policies": ["aws-iam-password-policy-prevent-reuse"],
  },
  judge: (policy) =>
    violationUnless(
      policy.number("passwordReusePrevention").satisfies((count) => count >= REMEMBERED),
      `passwordReusePrevention is below ${REMEMBERED}: old passwords can be used again`,
      { set: { passwordReusePrevention: REMEMBERED } },
    ),
});
