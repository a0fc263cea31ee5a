import { definePolicy, violationIf } from "../core/policy";
import { wholeNumber } from "../core/settings";
import { and, or } from "../core/truth";

const ACCESS_KEY = "aws:iam/accessKey:AccessKey";

const maximumDays = wholeNumber(
  "iam.maximumCredentialAgeDays",
  { min: 1, max: 36600 },
  { fallback: 90, description: "How many days a service-specific credential may be valid." },
);

export default definePolicy({
  id: "iam-access-key-not-declared",
  title: "Programs create no long-lived access keys",
  family: "authentication",
  citations: ["164.308(a)(5)(ii)(D)", "164.312(d)"],
  sources: [
    "stitch#unique-credentials",
    "platform-sh#region-access-managed",
    "aptible#termination",
    "aptible#password-management",
    "aptible#authentication",
  ],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: [ACCESS_KEY, "aws:iam/serviceSpecificCredential:ServiceSpecificCredential"],
  settings: [maximumDays],
  whenAbsent: "A key is Active; a credential does not expire.",
  fix: 'Use aws.iam.Role with assumeRolePolicy in place of the key, or set status: "Inactive"; for a Bedrock API key set credentialAgeDays: 90 or less.',
  peers: {
    config: ["access-keys-rotated", "iam-root-access-key-check"],
    prowler: ["iam_no_root_access_key", "iam_rotate_access_key_90_days", "iam_user_no_setup_initial_access_key"],
    steampipe: ["iam_root_user_no_access_keys", "iam_user_access_key_age_90"],
    checkov: ["CKV_AWS_348"],
    awsguard: ["access-keys-rotated"],
  },
  judge(resource, { settings }) {
    const isActive = resource.word("status").is("inactive").not;
    if (resource.type === ACCESS_KEY) return violationIf(isActive, "A long-lived access key is created");
    const days = settings.get(maximumDays);
    const age = resource.number("credentialAgeDays");
    return violationIf(
      and(
        isActive,
        or(
          age.isAbsent,
          age.satisfies((own) => own > days),
        ),
      ),
      `credentialAgeDays is missing or above ${days}: a long-lived credential is created`,
    );
  },
});
