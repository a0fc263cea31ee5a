import { definePolicy, notApplicable, violationUnless } from "../core/policy";
import { wholeNumber } from "../core/settings";

const maximumDays = wholeNumber(
  "iam.maximumPasswordAgeDays",
  { min: 0, max: 1095 },
  {
    fallback: 90,
    description:
      "How many days a password of an IAM user may be valid; 0 asks for no expiry, as NIST SP 800-63B advises.",
  },
);

export default definePolicy({
  id: "iam-password-policy-expiry",
  title: "Passwords expire",
  family: "authentication",
  citations: ["164.308(a)(5)(ii)(D)", "164.312(d)"],
  sources: [
    "sftp-to-go#strong-passwords",
    "platform-sh#region-access-managed",
    "aptible#password-management",
    "aptible#authentication",
  ],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:iam/accountPasswordPolicy:AccountPasswordPolicy"],
  settings: [maximumDays],
  whenAbsent: "Passwords never expire.",
  fix: "Set maxPasswordAge: 90.",
  remediates: true,
  peers: {
    config: ["iam-password-policy"],
    prowler: ["iam_password_policy_expires_passwords_within_90_days_or_less"],
    steampipe: ["iam_password_policy_expire_90"],
    checkov: ["CKV_AWS_9"],
  },
  judge(policy, { settings }) {
    const days = settings.get(maximumDays);
    if (days === 0) return notApplicable("the setting iam.maximumPasswordAgeDays is 0");
    return violationUnless(
      policy.number("maxPasswordAge").satisfies((age) => age >= 1 && age <= days),
      `maxPasswordAge is not between 1 and ${days} days: passwords stay valid`,
      { set: { maxPasswordAge: days } },
    );
  },
});
