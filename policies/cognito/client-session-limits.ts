import { definePolicy, violationIf } from "../core/policy";
import { mustNotBeFalse } from "../core/requirements";
import { wholeNumber } from "../core/settings";
import { CLIENTS } from "./_shared";

const SECONDS: Readonly<Record<string, number>> = { seconds: 1, minutes: 60, hours: 3600, days: 86400 };

const maximumTokenMinutes = wholeNumber(
  "cognito.maximumTokenMinutes",
  { min: 5, max: 1440 },
  { fallback: 60, description: "How many minutes access and id tokens of user pools may be valid." },
);
const maximumRefreshTokenDays = wholeNumber(
  "cognito.maximumRefreshTokenDays",
  { min: 1, max: 3650 },
  { fallback: 1, description: "How many days refresh tokens of user pools may be valid." },
);

export default definePolicy({
  id: "cognito-client-session-limits",
  title: "Tokens of user pool clients live a limited time and can be revoked",
  family: "access-control",
  citations: ["164.312(a)(2)(iii)"],
  sources: ["platform-sh#application-security", "aptible#termination", "aptible#automatic-logoff"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: CLIENTS,
  settings: [maximumTokenMinutes, maximumRefreshTokenDays],
  whenAbsent: "60 minutes for access and id tokens, 30 days for refresh tokens.",
  fix: 'Set refreshTokenValidity: 1, accessTokenValidity: 60, idTokenValidity: 60 with tokenValidityUnits { refreshToken: "days", accessToken: "minutes", idToken: "minutes" }.',
  peers: { prowler: ["cognito_user_pool_client_token_revocation_enabled"] },
  judge(client, { settings }) {
    const minutes = settings.get(maximumTokenMinutes);
    const days = settings.get(maximumRefreshTokenDays);
    const tooLong = (token: string, unit: string, unsaid: number, most: number) =>
      client
        .number(`${token}Validity`)
        .with(client.word(`tokenValidityUnits.${token}`).orElse(unit))
        .map(([value, of]) => value * (SECONDS[of] ?? 0))
        .orElse(unsaid)
        .satisfies((seconds) => seconds > most);
    return [
      ...["accessToken", "idToken"].map((token) =>
        violationIf(
          tooLong(token, "hours", 3600, minutes * 60),
          `${token}Validity is above ${minutes} minutes: a stolen token stays valid`,
          { detail: `${token}Validity` },
        ),
      ),
      violationIf(
        tooLong("refreshToken", "days", 30 * 86400, days * 86400),
        `refreshTokenValidity is missing or above ${days} days: sessions go on without a new sign-in`,
        { detail: "refreshTokenValidity" },
      ),
      {
        ...mustNotBeFalse("enableTokenRevocation", "a stolen token cannot be revoked")(client),
        detail: "enableTokenRevocation",
      },
    ];
  },
});
