import { USER } from "../core/identity";
import { definePolicy, notApplicable, violationIf } from "../core/policy";
import { flag } from "../core/settings";
import { Truth } from "../core/truth";

const reportUsers = flag("iam.reportUsers", {
  fallback: false,
  description: "Reports each IAM user, and not only those with a password.",
});

export default definePolicy({
  id: "iam-user-no-console-password",
  title: "People sign in through Identity Center or a federation and not as IAM users with passwords",
  family: "authentication",
  citations: ["164.312(a)(2)(i)", "164.312(d)"],
  sources: [
    "sftp-to-go#multi-factor-authentication",
    "astro#single-sign-on",
    "platform-sh#region-access-managed",
    "aptible#termination",
    "aptible#unique-user-identification",
    "aptible#authentication",
  ],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:iam/userLoginProfile:UserLoginProfile", "aws:iam/user:User"],
  settings: [reportUsers],
  whenAbsent: "A user has no password.",
  fix: "Remove the UserLoginProfile, and let people sign in through IAM Identity Center or a federated role.",
  peers: {
    config: ["iam-user-mfa-enabled", "mfa-enabled-for-iam-console-access"],
    prowler: ["iam_user_mfa_enabled_console_access"],
    steampipe: ["iam_user_console_access_mfa_enabled", "iam_user_mfa_enabled"],
    checkov: ["CKV2_AWS_22", "CKV_AWS_273"],
    awsguard: ["mfa-enabled-for-iam-console-access"],
  },
  judge(resource, { settings }) {
    if (resource.type !== USER) return violationIf(Truth.true, "An IAM user gets a password for the console");
    if (!settings.get(reportUsers)) return notApplicable("the setting iam.reportUsers is off");
    return violationIf(Truth.true, "An IAM user is created, and not a role that people sign in to");
  },
});
