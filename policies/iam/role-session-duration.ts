import { ROLE } from "../core/identity";
import { definePolicy } from "../core/policy";
import { mustBeAtMost } from "../core/requirements";
import { wholeNumber } from "../core/settings";

const PROFILE = "aws:rolesanywhere/profile:Profile";

const maximumSessionSeconds = wholeNumber(
  "iam.maximumSessionSeconds",
  { min: 3600, max: 43200 },
  { fallback: 14400, description: "How many seconds a session of a role may last." },
);

export default definePolicy({
  id: "iam-role-session-duration",
  title: "Role sessions end after a limited time",
  family: "access-control",
  citations: ["164.312(a)(2)(iii)"],
  sources: ["platform-sh#region-access-managed", "aptible#automatic-logoff"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: [ROLE, PROFILE],
  settings: [maximumSessionSeconds],
  whenAbsent: "3600 seconds.",
  fix: "Set maxSessionDuration: 3600 (durationSeconds on a profile of Roles Anywhere).",
  remediates: true,
  judge: mustBeAtMost(
    { [ROLE]: "maxSessionDuration", [PROFILE]: "durationSeconds" },
    maximumSessionSeconds,
    3600,
    "a session that nobody ended stays open",
  ),
});
