import type { Block } from "../core/fact";
import { definePolicy, violationUnless } from "../core/policy";
import { wholeNumber } from "../core/settings";
import { and } from "../core/truth";
import { hoursBetweenRuns } from "./_schedule";

const minimumDays = wholeNumber(
  "backup.minimumRetentionDays",
  { min: 1, max: 36500 },
  { fallback: 35, description: "How many days a backup plan has to keep recovery points." },
);
const maximumHours = wholeNumber(
  "backup.maximumHoursBetweenBackups",
  { min: 1, max: 8784 },
  { fallback: 24, description: "How many hours may lie between two runs of a backup plan." },
);

// What AWS Backup does without a schedule.
const DAILY = 24;

export default definePolicy({
  id: "backup-plan-frequency-retention",
  title: "Backup plans run at least daily and keep recovery points for 35 days or more",
  family: "contingency",
  citations: [
    "164.308(a)(7)(ii)(A)",
    "164.308(a)(7)(ii)(B)",
    "164.308(a)(7)(i)",
    "164.312(a)(2)(ii)",
    "164.310(d)(2)(iv)",
  ],
  sources: ["aptible#data-backup", "aptible#disaster-recovery", "aptible#emergency-access"],
  severity: "low",
  level: "advisory",
  profile: "standard",
  resources: ["aws:backup/plan:Plan"],
  settings: [minimumDays, maximumHours],
  whenAbsent: "Recovery points are kept for ever.",
  fix: 'Give a rule schedule "cron(0 5 ? * * *)" and lifecycle.deleteAfter of 35 or more.',
  peers: {
    config: ["backup-plan-min-frequency-and-min-retention-check"],
    guard: ["backup_plan_min_frequency_and_min_retention_check"],
    steampipe: ["backup_plan_min_retention_35_days", "backup_recovery_point_min_retention_35_days"],
  },
  judge(plan, { settings }) {
    const [days, hours] = [settings.get(minimumDays), settings.get(maximumHours)];
    const isFrequent = (rule: Block) =>
      rule
        .text("schedule")
        .map(hoursBetweenRuns)
        .orElse(DAILY)
        .satisfies((between) => between <= hours);
    const isKept = (rule: Block) =>
      rule
        .number("lifecycle.deleteAfter")
        .orElse(days)
        .satisfies((number) => number >= days);
    return violationUnless(
      plan.list("rules").some((rule) => and(isFrequent(rule), isKept(rule))),
      `No rule runs every ${hours} hours and keeps its recovery points for ${days} days`,
    );
  },
});
