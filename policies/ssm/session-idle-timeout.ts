import { definePolicy, violationUnless } from "../core/policy";
import { wholeNumber } from "../core/settings";
import { DOCUMENT, judgeSession } from "./_session";

const maximumIdleMinutes = wholeNumber(
  "ssm.maximumIdleMinutes",
  { min: 1, max: 60 },
  { fallback: 15, description: "After how many idle minutes sessions have to end." },
);

export default definePolicy({
  id: "ssm-session-idle-timeout",
  title: "Idle Session Manager sessions end",
  family: "access-control",
  citations: ["164.312(a)(2)(iii)"],
  sources: ["platform-sh#region-access-managed", "aptible#automatic-logoff"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [DOCUMENT],
  settings: [maximumIdleMinutes],
  whenAbsent: "20 minutes, and no end.",
  fix: 'Set inputs.idleSessionTimeout: "15" and maxSessionDuration: "60" in content.',
  judge(document, { settings }) {
    const most = settings.get(maximumIdleMinutes);
    return judgeSession(document, "the session document does not end idle sessions", (inputs) => [
      violationUnless(
        inputs
          .number("idleSessionTimeout")
          .orElse(20)
          .satisfies((minutes) => minutes <= most),
        `inputs.idleSessionTimeout is missing or above ${most} minutes`,
        { detail: "idleSessionTimeout" },
      ),
      violationUnless(
        inputs.number("maxSessionDuration").isSet,
        "inputs.maxSessionDuration is missing: sessions never end",
        {
          detail: "maxSessionDuration",
        },
      ),
    ]);
  },
});
