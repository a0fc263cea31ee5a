import { definePolicy, onlyIf, violationIf, violationUnless } from "../core/policy";
import { wholeNumber } from "../core/settings";
import { and } from "../core/truth";
import { clients, FEDERATED, isFederated } from "./_shared";

const CLASSES = ["requireLowercase", "requireUppercase", "requireNumbers", "requireSymbols"];

const minimumPasswordLength = wholeNumber(
  "cognito.minimumPasswordLength",
  { min: 8, max: 99 },
  { fallback: 14, description: "How many characters the passwords of user pools have to have." },
);
const maximumTemporaryPasswordDays = wholeNumber(
  "cognito.maximumTemporaryPasswordDays",
  { min: 1, max: 365 },
  { fallback: 7, description: "How many days a temporary password of a user pool may be valid." },
);

export default definePolicy({
  id: "cognito-user-pool-password-strong",
  title: "User pools ask for strong passwords",
  family: "authentication",
  citations: ["164.308(a)(5)(ii)(D)", "164.312(d)"],
  sources: ["sftp-to-go#strong-passwords", "aptible#password-management", "aptible#authentication"],
  severity: "medium",
  level: "advisory",
  profile: "standard",
  resources: ["aws:cognito/userPool:UserPool"],
  companions: { clients },
  settings: [minimumPasswordLength, maximumTemporaryPasswordDays],
  whenAbsent: "Eight characters of all four classes, temporary ones for seven days.",
  fix: "Set passwordPolicy: { minimumLength: 14, requireLowercase: true, requireUppercase: true, requireNumbers: true, requireSymbols: true }.",
  peers: {
    prowler: [
      "cognito_user_pool_password_policy_minimum_length_14",
      "cognito_user_pool_password_policy_lowercase",
      "cognito_user_pool_password_policy_uppercase",
      "cognito_user_pool_password_policy_number",
      "cognito_user_pool_password_policy_symbol",
      "cognito_user_pool_temporary_password_expiration",
    ],
    steampipe: ["cognito_user_pool_password_policy_with_strong_configuration"],
  },
  judge(pool, { companionsOf, settings }) {
    const policy = pool.block("passwordPolicy");
    const length = settings.get(minimumPasswordLength);
    const days = settings.get(maximumTemporaryPasswordDays);
    return onlyIf(isFederated(companionsOf(pool).clients).not, FEDERATED, () => [
      violationUnless(
        policy.number("minimumLength").satisfies((own) => own >= length),
        `passwordPolicy.minimumLength is missing or below ${length}`,
        { detail: "minimumLength" },
      ),
      ...CLASSES.map((path) =>
        violationIf(and(policy.isSet, policy.bool(path).is(true).not), `passwordPolicy.${path} is not true`, {
          detail: path,
        }),
      ),
      violationIf(
        policy.number("temporaryPasswordValidityDays").satisfies((own) => own > days),
        `passwordPolicy.temporaryPasswordValidityDays is above ${days}: a first password stays valid too long`,
        { detail: "temporaryPasswordValidityDays" },
      ),
    ]);
  },
});
