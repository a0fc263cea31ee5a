import { definePolicy, violationIf, violationUnless } from "../core/policy";
import { mustBeTrue } from "../core/requirements";

export default definePolicy({
  id: "iam-user-first-password-reset",
  title: "A first password must be changed at first sign-in and is long",
  family: "authentication",
  citations: ["164.308(a)(5)(ii)(D)", "164.312(d)"],
  sources: [
    "sftp-to-go#strong-passwords",
    "platform-sh#region-access-managed",
    "aptible#password-management",
    "aptible#authentication",
  ],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:iam/userLoginProfile:UserLoginProfile"],
  whenAbsent: "passwordResetRequired is false, passwordLength is 20, and the password stands in the state.",
  fix: "Set passwordResetRequired: true, passwordLength: 20 and pgpKey.",
  peers: { guard: ["iam_user_login_profile_password_reset_rule"] },
  judge: (profile) => [
    {
      ...mustBeTrue("passwordResetRequired", "whoever sees the first password keeps it")(profile),
      detail: "passwordResetRequired",
    },
    violationIf(
      profile.number("passwordLength").satisfies((length) => length < 14),
      "passwordLength is below 14: the first password is short",
      { detail: "passwordLength", set: { passwordLength: 20 } },
    ),
    violationUnless(profile.text("pgpKey").isSet, "pgpKey is missing: the password stands in the state", {
      detail: "pgpKey",
    }),
  ],
});
