import { definePolicy } from "../core/policy";
import { mustBeAtLeast, mustBeTrue } from "../core/requirements";
import { wholeNumber } from "../core/settings";

const minimumLength = wholeNumber(
  "iam.minimumPasswordLength",
  { min: 8, max: 128 },
  { fallback: 14, description: "How many characters the password of an IAM user has to have." },
);

const FLAGS = ["requireLowercaseCharacters", "requireUppercaseCharacters", "requireNumbers", "requireSymbols"];

export default definePolicy({
  id: "iam-password-policy-strong",
  title: "The account password policy asks for length and mixed characters",
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
  settings: [minimumLength],
  whenAbsent: "Six characters of any kind.",
  fix: "Set minimumPasswordLength: 14 and requireLowercaseCharacters, requireUppercaseCharacters, requireNumbers, requireSymbols: true.",
  remediates: true,
  peers: {
    config: ["iam-password-policy"],
    prowler: [
      "iam_password_policy_minimum_length_14",
      "iam_password_policy_lowercase",
      "iam_password_policy_uppercase",
      "iam_password_policy_number",
      "iam_password_policy_symbol",
    ],
    steampipe: ["iam_account_password_policy_strong_min_reuse_24", "iam_account_password_policy_min_length_14"],
    checkov: ["CKV_AWS_10", "CKV_AWS_11", "CKV_AWS_12", "CKV_AWS_14", "CKV_AWS_15"],
    "compliance-policies": ["aws-iam-password-policy-minimum-password-length"],
  },
  judge: (policy, context) => [
    {
      ...mustBeAtLeast("minimumPasswordLength", minimumLength, 6, "short passwords can be guessed")(policy, context),
      detail: "minimumPasswordLength",
    },
    ...FLAGS.map((path) => ({ ...mustBeTrue(path, "simple passwords can be guessed")(policy), detail: path })),
  ],
});
