import { Fact } from "../core/fact";
import { definePolicy, violationIf } from "../core/policy";
import { wholeNumber } from "../core/settings";

const maximumHours = wholeNumber(
  "ssoadmin.maximumSessionHours",
  { min: 1, max: 12 },
  { fallback: 8, description: "How many hours a session of Identity Center may last." },
);

/** ISO 8601: PT8H, PT1H30M, PT28800S. */
const DURATION = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i;

function hoursOf(duration: string): number | undefined {
  const [found, days, hours, minutes, seconds] = DURATION.exec(duration) ?? [];
  if (found === undefined) return undefined;
  const number = (text = "0") => Number(text);
  return number(days) * 24 + number(hours) + number(minutes) / 60 + number(seconds) / 3600;
}

export default definePolicy({
  id: "ssoadmin-permission-set-session-duration-limited",
  title: "Identity Center sessions end after a limited time",
  family: "access-control",
  citations: ["164.312(a)(2)(iii)"],
  sources: ["astro#single-sign-on", "platform-sh#region-access-managed", "aptible#automatic-logoff"],
  severity: "low",
  level: "advisory",
  profile: "strict",
  resources: ["aws:ssoadmin/permissionSet:PermissionSet"],
  settings: [maximumHours],
  whenAbsent: "PT1H.",
  fix: 'Set sessionDuration: "PT8H" or less.',
  remediates: true,
  judge(set, { settings }) {
    const most = settings.get(maximumHours);
    const path = "sessionDuration";
    const hours = set.text(path).flatMap((text) => {
      const own = hoursOf(text);
      return own === undefined ? Fact.gap<number>(path, "is no ISO 8601 duration") : Fact.known(path, own);
    });
    return violationIf(
      hours.satisfies((own) => own > most),
      `${path} is longer than ${most} hours: a session that nobody ended stays open`,
      { set: { [path]: `PT${most}H` } },
    );
  },
});
